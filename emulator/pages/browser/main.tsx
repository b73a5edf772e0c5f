import React from 'react';
import { render } from 'react-dom';
import { createControlClient } from '../../control/createControlClient';
import type { PageLink } from '../navigation';
import { ControlPage } from './ControlPage';

const place = document.getElementById('control');
// The server wrote the links, so this type applies.
const links = JSON.parse(place?.dataset['links'] ?? '[]') as PageLink[];

render(
  <ControlPage client={createControlClient(location.origin)} port={location.port} links={links} />,
  place,
);
