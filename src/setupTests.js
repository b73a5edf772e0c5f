import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Tests wait for conditions. One second, the default, is short on a machine that is shared.
configure({ asyncUtilTimeout: 30_000 });
