// The probe, as the real worker has it.
export async function probe(): Promise<string> {
  return 'answered'
}
