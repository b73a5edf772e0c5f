/// <reference types="testing-library__jest-dom" />
