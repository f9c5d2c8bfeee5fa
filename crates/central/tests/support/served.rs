//! The program as it serves, and questions to it as a laptop asks them.

use super::Cluster;
use super::issuer::{AUDIENCE, Issuer, now};
use super::laptop::{Laptop, subject};
use super::way::Way;
use central::{Asker, Committee, Config, Days, Identity, Role, Subject, serve};
use domain::id::{ActorId, ReplicaId};
use ledger::{P256Signer, Signer};
use reqwest::{Client, Method, Response};
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;
use sync::proof::Proof;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use uuid::Uuid;

pub struct Served {
    pub cluster: Arc<Cluster>,
    issuer: Option<Issuer>,
    pub address: String,
    pub client: Client,
    stop: Option<oneshot::Sender<()>>,
}

/// What one question shows, whole and right until a test spoils it.
#[derive(Clone)]
pub struct Shown {
    pub method: String,
    pub path: String,
    pub authorization: Option<String>,
    pub proof: Option<String>,
    pub committee: Option<String>,
    pub body: Vec<u8>,
}

impl Served {
    pub async fn start() -> Self {
        let (cluster, issuer) = (Cluster::start().await, Issuer::start().await);
        Self::over(cluster, issuer).await
    }

    /// Serves what is in a cluster.
    pub async fn over(cluster: Cluster, issuer: Issuer) -> Self {
        let mut served = Self::by(cluster, &issuer.address).await;
        served.issuer = Some(issuer);
        served
    }

    /// Serves who signs in at an identity provider.
    pub async fn by(cluster: Cluster, issuer: &str) -> Self {
        Self::known_as(cluster, issuer, None).await
    }

    /// The same behind an address that laptops know it by.
    pub async fn behind(way: &Way) -> Self {
        let (cluster, issuer) = (Cluster::start().await, Issuer::start().await);
        let mut served = Self::known_as(cluster, &issuer.address, Some(way.address.clone())).await;
        served.issuer = Some(issuer);
        way.lead_to(&served.address);
        served
    }

    async fn known_as(cluster: Cluster, issuer: &str, public: Option<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let config = Config {
            public: public.or_else(|| Some(address.clone())),
            identity: Some(Identity {
                issuer: issuer.to_owned(),
                audience: AUDIENCE.into(),
                client: "kvarbo".into(),
            }),
            ..cluster.config(super::PROGRAM)
        };
        let (stop, stopped) = oneshot::channel();
        tokio::spawn(async move {
            serve(&config, listener, async { drop(stopped.await) })
                .await
                .unwrap();
        });
        Self {
            cluster: Arc::new(cluster),
            issuer: None,
            address,
            client: Client::new(),
            stop: Some(stop),
        }
    }

    /// The identity provider of the test's own.
    pub fn issuer(&self) -> &Issuer {
        self.issuer.as_ref().unwrap()
    }

    /// The one replica that is registered.
    pub async fn registered(&self) -> ReplicaId {
        let client = self.cluster.connect("postgres").await;
        let row = client.query_one("SELECT replica FROM device", &[]).await.unwrap();
        ReplicaId(row.get("replica"))
    }

    /// Tells it to end.
    pub fn stop(&mut self) {
        drop(self.stop.take());
    }

    /// Somebody as this identity provider names her.
    pub fn subject(&self, number: u8) -> Subject {
        Subject {
            issuer: self.issuer().address.clone(),
            ..subject(number)
        }
    }

    /// An assessor's laptop, registered over HTTP.
    pub async fn laptop(&self, committee: Committee, number: u8) -> Laptop {
        let (office, who) = (self.cluster.office(), self.subject(number));
        office
            .appoint(committee, &who, Role::Assessor, None, Days::default())
            .await
            .unwrap();
        let laptop = Laptop::unregistered(committee, number);
        let device = json!({ "replica": laptop.replica(), "actor": laptop.actor() });
        let (status, answer) = self.ask(self.shown(&laptop, "/v1/devices", &device)).await;
        assert_eq!((status, answer), (200, device));
        laptop
    }

    /// A question of a laptop's as it is to be asked.
    pub fn shown(&self, laptop: &Laptop, path: &str, question: &impl Serialize) -> Shown {
        let token = self.issuer().token(laptop.number, &laptop.signer.public_key());
        Shown {
            method: "POST".into(),
            path: path.into(),
            proof: Some(self.proof(&laptop.signer, "POST", path, &token)),
            authorization: Some(format!("DPoP {token}")),
            committee: Some(laptop.asker.committee.to_string()),
            body: serde_json::to_vec(question).unwrap(),
        }
    }

    pub fn proof(&self, signer: &P256Signer, method: &str, path: &str, token: &str) -> String {
        let proof = Proof {
            method,
            url: &format!("{}{path}", self.address),
            token: Some(token),
            nonce: None,
            id: Uuid::new_v4(),
            at: now(),
        };
        proof.sign(signer).unwrap()
    }

    /// Status and answer.
    pub async fn ask(&self, shown: Shown) -> (u16, Value) {
        let answer = self.send(shown).await;
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
    }

    /// The answer as it begins.
    pub async fn send(&self, shown: Shown) -> Response {
        let method = Method::from_bytes(shown.method.as_bytes()).unwrap();
        let mut request = self
            .client
            .request(method, format!("{}{}", self.address, shown.path))
            .body(shown.body);
        let headers = [
            ("authorization", shown.authorization),
            ("dpop", shown.proof),
            ("kvarbo-committee", shown.committee),
        ];
        for (name, value) in headers {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        request.send().await.unwrap()
    }
}

impl Laptop {
    /// Somebody's whom nobody knows yet.
    pub fn unregistered(committee: Committee, number: u8) -> Self {
        Self::with(
            Asker {
                committee,
                identity: Uuid::nil(),
                actor: ActorId(Uuid::from_u128(0xa0 + u128::from(number))),
                replica: ReplicaId(Uuid::from_u128(number.into())),
                is_revoked: false,
            },
            number,
        )
    }
}
