//! Follow-ups (*uppföljning*): the policy that sets the date.
