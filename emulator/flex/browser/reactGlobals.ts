import * as React from 'react';
import * as ReactDOM from 'react-dom';

// Flex reads `window.React.version` while it starts and stops if it is not there.
Object.assign(window, { React, ReactDOM });
