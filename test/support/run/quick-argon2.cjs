// Stands in for @node-rs/argon2: a suite hashes hundreds of passwords, and what one costs takes a large part of its time. The costs that the
// application asks for are checked here and then left out; a hash carries its own, so that it is verified like any other. Servers that tests
// start as processes have the package itself.
const argon2 = require('../../../node_modules/@node-rs/argon2');

/** OWASP's minimum for argon2id. */
const MINIMUM = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const QUICK = { memoryCost: 64, timeCost: 1, parallelism: 1 };

module.exports = {
  ...argon2,
  hash(password, costs) {
    for (const [name, least] of Object.entries(MINIMUM)) {
      if (!(costs?.[name] >= least)) throw new Error(`A password must be hashed with a ${name} of at least ${least}`);
    }
    return argon2.hash(password, { ...costs, ...QUICK });
  },
};
