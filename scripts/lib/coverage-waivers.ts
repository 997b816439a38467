/** Lines that no run can reach, each with the proof. `text` is what stands on the line, without the comment behind it. */
export interface Waiver {
  readonly file: string;
  readonly text: string;
  readonly why: string;
}

export const waivers: readonly Waiver[] = [];
