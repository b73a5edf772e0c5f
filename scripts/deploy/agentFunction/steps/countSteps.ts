/** Prints a heading for each step, such as `2/5 Find the function`. */
export function countSteps(count: number, print: (line: string) => void): (what: string) => void {
  let step = 0;
  return (what) => {
    step += 1;
    print(`${step}/${count} ${what}`);
  };
}
