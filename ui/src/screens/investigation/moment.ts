/** A moment as this computer's calendar and clock show it: `2026-11-23` and `14:02`. */
export function localMoment(at: Date): { day: string; clock: string } {
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    clock: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}
