/** Several files of tests as if they were written in one. One that can not even be loaded fails by itself. */
module.exports = function together(files) {
  for (const file of files) {
    describe(file, () => {
      try {
        require(file);
      } catch (error) {
        it('can be loaded', () => {
          throw error;
        });
      }
    });
  }
};
