module.exports = require('./stopAtFailure.cjs')(require('jest-environment-node'));
