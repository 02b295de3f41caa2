/** Whether a bench is only to show that it works. What it leaves then has a place of its own: nothing of it is worth keeping, and what is must not be cleaned away with it. */
export const IS_QUICK = process.argv.includes('--quick');
