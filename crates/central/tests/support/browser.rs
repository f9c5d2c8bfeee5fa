//! A browser that goes where it is sent, and back, without anybody: what signing in asks of it.

use reqwest::{Client, Response, redirect};
use std::collections::BTreeMap;
use url::Url;

/// How often one is sent on at most: to sign in, to consent, and back.
const STEPS: usize = 10;

/// Signs in whom `who` names at an identity provider, and follows it to its end: what is shown there.
pub async fn visit(mut next: Url, who: &str) -> String {
    next.query_pairs_mut().append_pair("login_hint", who);
    let client = Client::builder()
        .redirect(redirect::Policy::none())
        .build()
        .unwrap();
    let mut cookies = BTreeMap::new();
    for _ in 0..STEPS {
        let shown: Vec<String> = cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let answer = client
            .get(next.clone())
            .header("cookie", shown.join("; "))
            .send()
            .await
            .unwrap();
        keep_cookies(&answer, &mut cookies);
        let Some(location) = answer.headers().get("location") else {
            return answer.text().await.unwrap();
        };
        next = next.join(location.to_str().unwrap()).unwrap();
    }
    panic!("it leads nowhere: {next}");
}

/// Keeps what an answer wants kept, and forgets what it wants forgotten.
pub fn keep_cookies(answer: &Response, cookies: &mut BTreeMap<String, String>) {
    for set in answer.headers().get_all("set-cookie") {
        let (name, rest) = set.to_str().unwrap().split_once('=').unwrap();
        let value = rest.split(';').next().unwrap_or_default();
        if value.is_empty() {
            cookies.remove(name);
        } else {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}
