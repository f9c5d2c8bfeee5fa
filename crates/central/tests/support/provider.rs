//! The real identity provider of `tests/identity`, and a sign-in there as a laptop does it, without a browser: code flow with
//! PKCE, and a token that is bound to the laptop's key.

use super::browser::keep_cookies;
use super::issuer::now;
use ledger::{Hash, Signer};
use reqwest::{Client, redirect};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use sync::proof::Proof;
use uuid::Uuid;

/// Where the code is sent: nobody listens, the test reads it on the way.
const CALLBACK: &str = "http://127.0.0.1:49152/cb";

/// How often one is sent on at most: to sign in, to consent, and back.
const STEPS: usize = 10;

/// It ends with the test.
pub struct Provider {
    pub issuer: String,
    program: Child,
    client: Client,
}

/// What signing in gives.
pub struct Tokens {
    pub access: String,
    pub refresh: String,
}

impl Provider {
    pub fn start() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/identity");
        assert!(
            folder.join("node_modules").exists(),
            "the identity provider is not installed: ./test does it, or `npm ci --prefix tests/identity`"
        );
        let mut program = Command::new("node")
            .arg(folder.join("provider.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node is installed");
        let mut said = String::new();
        BufReader::new(program.stdout.take().unwrap())
            .read_line(&mut said)
            .unwrap();
        Self {
            issuer: said.trim().to_owned(),
            program,
            client: Client::builder()
                .redirect(redirect::Policy::none())
                .build()
                .unwrap(),
        }
    }

    /// Signs somebody in at a laptop with this key.
    pub async fn sign_in(&self, subject: &str, signer: &dyn Signer) -> Tokens {
        let verifier = Uuid::new_v4().simple().to_string().repeat(2);
        let code = self.code(subject, &verifier).await;
        let form = format!(
            "grant_type=authorization_code&client_id=kvarbo&code={code}&code_verifier={verifier}&redirect_uri={CALLBACK}"
        );
        self.tokens(form, signer).await.unwrap()
    }

    /// New tokens for an old one.
    pub async fn refresh(&self, refresh: &str, signer: &dyn Signer) -> Result<Tokens, Value> {
        let form = format!("grant_type=refresh_token&client_id=kvarbo&refresh_token={refresh}");
        self.tokens(form, signer).await
    }

    async fn code(&self, subject: &str, verifier: &str) -> String {
        let challenge = super::issuer::encoded(Hash::of(verifier.as_bytes()).as_bytes());
        let mut next = format!(
            "{}/auth?client_id=kvarbo&response_type=code&scope=openid%20offline_access%20kvarbo&prompt=consent\
             &redirect_uri={CALLBACK}&code_challenge={challenge}&code_challenge_method=S256&state=s&login_hint={subject}",
            self.issuer
        );
        let mut cookies = BTreeMap::new();
        for _ in 0..STEPS {
            let shown: Vec<String> = cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            let answer = self
                .client
                .get(&next)
                .header("cookie", shown.join("; "))
                .send()
                .await
                .unwrap();
            keep_cookies(&answer, &mut cookies);
            let Some(location) = answer.headers().get("location") else {
                panic!("{}: {}", answer.status(), answer.text().await.unwrap());
            };
            let location = location.to_str().unwrap();
            if let Some(query) = location.strip_prefix(CALLBACK) {
                let mut parts = query.trim_start_matches('?').split('&');
                let code = parts.find_map(|part| part.strip_prefix("code="));
                return code.unwrap_or_else(|| panic!("{query}")).to_owned();
            }
            next = match location.starts_with('/') {
                true => format!("{}{location}", self.issuer),
                false => location.to_owned(),
            };
        }
        panic!("it leads nowhere: {next}");
    }

    async fn tokens(&self, form: String, signer: &dyn Signer) -> Result<Tokens, Value> {
        let url = format!("{}/token", self.issuer);
        let proof = Proof {
            method: "POST",
            url: &url,
            token: None,
            nonce: None,
            id: Uuid::new_v4(),
            at: now(),
        };
        let answer = self
            .client
            .post(&url)
            .header("dpop", proof.sign(signer).unwrap())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
            .await
            .unwrap();
        let is_good = answer.status().is_success();
        let said: Value = answer.json().await.unwrap();
        if !is_good {
            return Err(said);
        }
        let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
        assert_eq!(text("token_type"), "DPoP");
        Ok(Tokens {
            access: text("access_token"),
            refresh: text("refresh_token"),
        })
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
