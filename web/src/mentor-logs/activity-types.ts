/** The types that every organization has. */
export const STANDARD_ACTIVITY_TYPES: readonly string[] = ['session_completed', 'referral_made', 'check_in', 'documentation', 'training_attended'];

/** A type for display: `session_completed` becomes “Session completed”. */
export function activityTypeLabel(type: string): string {
  const words = type.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
