const { mixinJestEnvironment } = require('@stryker-mutator/jest-runner');

/**
 * An environment for Jest that tells Stryker which test reaches which mutant. After the first failure in a file it skips
 * the other tests of the file: one failing test is enough, and the others often fail only when their time is up.
 * @param {Parameters<typeof mixinJestEnvironment>[0]} Environment
 */
module.exports = (Environment) =>
  mixinJestEnvironment(
    class extends Environment {
      hasFailed = false;

      /**
       * @override
       * @type {NonNullable<InstanceType<Parameters<typeof mixinJestEnvironment>[0]>['handleTestEvent']>}
       */
      handleTestEvent = (event) => {
        if (event.name === 'test_done' && event.test.errors.length > 0) this.hasFailed = true;
        if (event.name === 'test_start' && this.hasFailed) event.test.mode = 'skip';
      };
    },
  );
