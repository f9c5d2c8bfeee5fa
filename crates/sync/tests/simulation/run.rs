//! A run: a common beginning, three hundred steps in which people write and things go wrong, then quiet.

use crate::author;
use crate::bugs::Bug;
use crate::invariants::Broken;
use crate::laptop::Stop;
use crate::world::{Trace, World};
use domain::id::StreamRef;
use sync::wire::{Fetch, Question};

/// Things that people and faults do in a run.
const STEPS: usize = 300;
/// How long it is quiet before all must rest, in milliseconds: a laptop rests for at most two minutes between its rounds.
const QUIET: u64 = 12 * 60_000;

/// Runs a seed to its end, and checks all along.
///
/// # Errors
/// The first invariant that does not hold.
pub fn run(seed: u64, bug: Option<Bug>) -> (Vec<Trace>, Result<(), Broken>) {
    let mut world = World::new(seed, bug);
    let result = live(&mut world);
    (world.trace, result)
}

fn live(world: &mut World) -> Result<(), Broken> {
    begin(world)?;
    world.network.is_faulty = true;
    for _ in 0..STEPS {
        step(world)?;
        let millis = world.rng.u64(0..6_000);
        world.pass(millis)?;
    }
    world.check_central()?;
    world.network.is_faulty = false;
    world.network.cut.clear();
    world.central.is_busy = false;
    world.central.stop = None;
    for laptop in &mut world.laptops {
        laptop.stop = None;
    }
    world.pass(QUIET)?;
    world.check_rest()
}

/// Three cases that all have, so that what they write meets.
fn begin(world: &mut World) -> Result<(), Broken> {
    for _ in 0..3 {
        world.register(0);
    }
    world.begin(0)?;
    world.pass(1_000)?;
    let streams: Vec<StreamRef> = world.central.kept.scope(0).into_iter().collect();
    for number in 0..world.laptops.len() {
        streams
            .iter()
            .for_each(|stream| world.central.kept.grant(number, *stream, true));
        world.begin(number)?;
    }
    world.pass(1_000)
}

fn step(world: &mut World) -> Result<(), Broken> {
    let number = world.rng.usize(..world.laptops.len());
    match world.rng.u32(..1_000) {
        ..400 => world.write(number),
        400..420 => world.register(number),
        420..560 => world.begin(number)?,
        560..660 => grant(world, number),
        660..710 => world.laptops[number].stop = Some(stop(world)),
        710..740 => world.restart(number)?,
        740..790 => world.central.stop = Some(stop(world)),
        790..820 => {
            world.network.cut.insert(number);
        }
        820..890 => world.network.cut.clear(),
        890..905 => world.central.is_busy = true,
        905..930 => world.central.is_busy = false,
        930..945 => world.laptops[number].days_off = world.rng.i64(-10..=10),
        945..960 => {
            let copy = world.laptops[number].disk.clone();
            world.laptops[number].copies.push(copy);
        }
        960..970 => put_back_laptop(world, number)?,
        970..980 => world.central.copies.push(world.central.kept.clone()),
        980..985 => put_back_central(world),
        _ => pry(world, number)?,
    }
    Ok(())
}

fn stop(world: &mut World) -> Stop {
    if world.rng.bool() {
        Stop::Before
    } else {
        Stop::After
    }
}

fn grant(world: &mut World, laptop: usize) {
    let streams: Vec<StreamRef> = world.central.kept.streams.keys().copied().collect();
    if let Some(stream) = world.rng.choice(streams) {
        let is_granted = world.rng.u32(..3) > 0;
        world.central.kept.grant(laptop, stream, is_granted);
        world.note("granted", laptop, u64::from(is_granted));
    }
}

/// The file of an earlier day in the place of the laptop's. Half of the programs know it from a file beside it; the others
/// are told by the central system, and have written on by then.
fn put_back_laptop(world: &mut World, number: usize) -> Result<(), Broken> {
    let count = world.laptops[number].copies.len();
    if count == 0 {
        return Ok(());
    }
    let before = world.held();
    let copy = world.laptops[number].copies[world.rng.usize(..count)].clone();
    world.laptops[number].disk = copy;
    if world.rng.bool() {
        world.become_new(number);
    }
    world.note("put back", number, 0);
    world.lost_since(&before);
    world.restart(number)
}

fn put_back_central(world: &mut World) {
    let count = world.central.copies.len();
    if count > 0 {
        let before = world.held();
        let copy = world.central.copies[world.rng.usize(..count)].clone();
        let epoch = author::uuid(&mut world.rng);
        world.central.put_back(copy, epoch);
        world.note("central put back", 0, 0);
        world.lost_since(&before);
    }
}

/// A laptop asks for every stream there is, whether it may have it or not.
fn pry(world: &mut World, laptop: usize) -> Result<(), Broken> {
    let after = world
        .central
        .kept
        .streams
        .keys()
        .map(|stream| (*stream, 0))
        .collect();
    let (epoch, replica) = (world.central.kept.epoch, world.laptops[laptop].disk.replica());
    world.asked(
        laptop,
        0,
        Question::Fetch(Fetch {
            epoch,
            replica,
            after,
        }),
    )
}
