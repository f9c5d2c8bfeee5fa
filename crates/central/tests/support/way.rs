//! The way to the program: an address that leads to it, and where an answer may be lost.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub struct Way {
    pub address: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    leads_to: String,
    loses: Option<&'static str>,
    lost: usize,
}

impl Way {
    pub async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let way = Self {
            address: format!("http://{}", listener.local_addr().unwrap()),
            state: Arc::default(),
        };
        let state = Arc::clone(&way.state);
        tokio::spawn(async move {
            while let Ok((from, _)) = listener.accept().await {
                tokio::spawn(carry(from, Arc::clone(&state)));
            }
        });
        way
    }

    pub fn lead_to(&self, address: &str) {
        self.state.lock().unwrap().leads_to = address.trim_start_matches("http://").into();
    }

    /// The next answer to a question with these words is lost, once the program has given it.
    pub fn lose(&self, words: &'static str) {
        self.state.lock().unwrap().loses = Some(words);
    }

    /// How many were.
    pub fn lost(&self) -> usize {
        self.state.lock().unwrap().lost
    }
}

async fn carry(mut from: TcpStream, state: Arc<Mutex<State>>) {
    let leads_to = state.lock().unwrap().leads_to.clone();
    let Ok(mut to) = TcpStream::connect(leads_to).await else {
        return;
    };
    let (mut asked, mut answered) = ([0; 16 * 1024], [0; 16 * 1024]);
    let mut is_losing = false;
    loop {
        tokio::select! {
            read = from.read(&mut asked) => {
                let Ok(count @ 1..) = read else { return };
                let text = String::from_utf8_lossy(&asked[..count]).into_owned();
                {
                    let mut state = state.lock().unwrap();
                    if state.loses.is_some_and(|words| text.contains(words)) {
                        (state.loses, is_losing) = (None, true);
                    }
                }
                if to.write_all(&asked[..count]).await.is_err() { return }
            }
            read = to.read(&mut answered) => {
                let Ok(count @ 1..) = read else { return };
                if is_losing {
                    state.lock().unwrap().lost += 1;
                    return;
                }
                if from.write_all(&answered[..count]).await.is_err() { return }
            }
        }
    }
}
