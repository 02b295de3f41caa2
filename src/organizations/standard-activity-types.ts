/** The mentor-log activity types of the source contract: every organization has them, and can add its own. */
export const STANDARD_ACTIVITY_TYPES = ['session_completed', 'referral_made', 'check_in', 'documentation', 'training_attended'] as const;
