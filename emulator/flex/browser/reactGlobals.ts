import * as React from 'react';
import * as ReactDOM from 'react-dom';

// Flex reads `window.React.version` when it starts, and stops if it is missing.
Object.assign(window, { React, ReactDOM });
