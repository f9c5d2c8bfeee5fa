//! How this computer stands with the central system.

words! {
    /// How far it has come.
    pub enum SyncState {
        /// It was never told of a central system: everything is here alone.
        Alone,
        /// It knows where, and nobody is signed in.
        SignedOut,
        /// The browser asks who she is.
        SigningIn,
        /// All was sent and fetched; it asks again at `until`, or when it hears that something happened.
        Resting,
        /// It sends and fetches.
        Working,
        /// It could not, and tries again at `until`.
        Waiting,
        /// It could not, and does not try again before somebody has seen to it.
        Stopped,
    }
    /// Why it is not further.
    pub enum SyncWhy {
        /// Nobody answers.
        Offline,
        /// The central system asks to be asked later.
        Later,
        /// The identity provider does not answer.
        IssuerUnreachable,
        /// What the identity provider answered does not hold, or she was not let in.
        RefusedSignIn,
        /// She has nothing to do in the committee.
        NoRights,
        /// This computer was revoked. What it has to send is taken; it is given nothing.
        Revoked,
        /// The id that the file gave her is somebody else's there.
        ActorTaken,
        /// The file's replica is somebody else's there.
        ReplicaTaken,
        /// The file is a copy that was put back, or there is another copy that has gone on.
        Behind,
        /// What came does not continue what is here.
        Broken,
        /// A signature or a hash does not hold.
        Unsound,
        /// More at once than is taken.
        TooMuch,
        /// What answers at the address is no central system of Kvarbo's.
        NotKvarbo,
        /// This computer's clock is off, and it could not be mended by the other's.
        Clock,
    }
}

views! {
    /// How the file stands with the central system.
    pub struct SyncView {
        /// Where that is; none where the file was never told.
        pub address: Option<String>,
        pub state: SyncState,
        pub why: Option<SyncWhy>,
        /// When it asks again, RFC 3339.
        pub until: Option<String>,
        /// How many operations were made in this file.
        #[ts(type = "number")]
        pub kept: u64,
        /// How many of them the central system has answered for.
        #[ts(type = "number")]
        pub sent: u64,
        /// How many it has not.
        #[ts(type = "number")]
        pub waiting: u64,
        /// When the first of those was written, RFC 3339.
        pub waiting_since: Option<String>,
        /// When all was sent and all fetched last, RFC 3339.
        pub synced_at: Option<String>,
        /// When the central system answered last, RFC 3339.
        pub met_at: Option<String>,
        /// How many operations of colleagues are in the file.
        #[ts(type = "number")]
        pub fetched: u64,
        /// Cases that colleagues changed, the latest first.
        pub news: Vec<SyncNews>,
        /// Cases where two wrote in the same field.
        pub conflicts: Vec<SyncConflict>,
        /// Decisions that were signed here by somebody who had no right to, by the central system's judgement.
        pub examined: Vec<SyncExamined>,
    }
    /// A decision that is to be examined. It binds, and its times run.
    pub struct SyncExamined {
        pub number: String,
        /// The day on which it was signed.
        pub decided: String,
        /// Its case, where it is still here.
        pub case: Option<String>,
    }
    /// A case that a colleague changed.
    pub struct SyncNews {
        pub case: String,
        /// The person's.
        pub name: String,
        /// Who did the last of it; none where she has not introduced herself.
        pub by: Option<String>,
        /// When that was written, RFC 3339.
        pub at: String,
        /// How many operations came.
        pub changes: u32,
    }
    /// A case where more than one version of a field stands.
    pub struct SyncConflict {
        pub case: String,
        /// The person's.
        pub name: String,
        /// In how many fields.
        pub fields: u32,
    }
    /// Tells the file of a central system.
    pub struct SyncJoin { pub address: String }
}
