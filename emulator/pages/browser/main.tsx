import React from 'react';
import { render } from 'react-dom';
import { createControlClient } from '../../control/createControlClient';
import { ControlPage } from './ControlPage';

render(
  <ControlPage client={createControlClient(location.origin)} port={location.port} />,
  document.getElementById('control'),
);
