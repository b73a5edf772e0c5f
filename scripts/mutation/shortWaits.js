import { configure } from '@testing-library/react';

// Shorter than the time limit of a test, so that a failing test can say what it waited for.
configure({ asyncUtilTimeout: 1_000 });
