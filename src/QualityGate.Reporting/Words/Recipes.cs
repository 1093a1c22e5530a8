using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;

namespace QualityGate.Reporting.Words;

/// <summary>
/// How to mend what: the cause itself, never its symptom. None of them waits longer or tries again, because both make a
/// flake rarer, slower and harder to find.
/// </summary>
internal static class Recipes
{
    public static Recipe For(RootCause cause) => cause switch
    {
        RootCause.RaceCondition => Race,
        RootCause.AsyncCoordination => Async,
        RootCause.TimeDependency => Time,
        RootCause.ExternalDependency => External,
        RootCause.NonDeterministicData => Data,
        RootCause.Fixture => Fixture,
        RootCause.OrderDependency => Order,
        RootCause.Environment => Environment,
        RootCause.Masking => Masking,
        RootCause.Unclassified => Unclassified,
        _ => throw new UnreachableException(),
    };

    public static Recipe For(BreakKind kind) => kind switch
    {
        BreakKind.Unknown or BreakKind.Fails => Broken,
        BreakKind.Hangs => Hanging,
        BreakKind.CrashesItsHost => Crashing,
        _ => throw new UnreachableException(),
    };

    private static Recipe Masking { get; } = new(
        "Take the mask off and see what fails: then mend that.",
        [
            "Take out what repeats or swallows the failure, and audit the test as it then is.",
            "Where it must stay for now, name a tracked issue and an end date beside it.",
        ],
        "small");

    private static Recipe Broken { get; } = new(
        "Mend the test or the code: it failed in every run as its team runs it.",
        ["Where it passes alone or in another order, `audit --profile standard` looks for the test that it depends on."],
        "depends");

    private static Recipe Hanging { get; } = new(
        "Find out what it waits for, in the stack where there is one, and who should have let it go on; then give every wait a deadline, so that it fails instead of hanging.",
        [
            "Await instead of blocking: `.Result`, `.Wait()` and `GetAwaiter().GetResult()` hold the very thread that the work needs.",
            "Complete a `TaskCompletionSource` on every path, those of cancellation and failure too.",
            "Take locks in one order, and none while awaiting.",
        ],
        "medium");

    private static Recipe Crashing { get; } = new(
        "Keep the failure within the test: what ends the process takes every other test with it.",
        [
            "Await what runs on other threads, so that its exception fails the test that started it; an exception on a thread that nobody awaits ends the process. So does one in `async void`.",
            "Put `Environment.Exit` and `Environment.FailFast` behind something that a test can replace, or run the program in a process of its own.",
            "Give every recursion an end, and every growing collection a bound.",
        ],
        "medium");

    private static Recipe Race { get; } = new(
        "Give every test its own instance of what it changes, and guard what has to be shared.",
        [
            "Build the registry, cache or service under test anew for every test, in the constructor or the set-up: xunit and MSTest make a fresh instance of the class for every test, NUnit does with `[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]`.",
            "Turn static and shared collections into instances. Where sharing is the point, use one atomic operation: `ConcurrentDictionary.AddOrUpdate`, `Interlocked.Increment`, a lock around check and change together.",
            "Bind to port 0 and read back the port that was given; write to a directory of your own from `Directory.CreateTempSubdirectory()`.",
            "If production code is what races, the test has found a bug. Keep the test.",
        ],
        "medium");

    private static Recipe Async { get; } = new(
        "Await what the test started or cancelled; where there is nothing to await, poll for the condition with a deadline.",
        [
            "Keep the task and await it. After `Cancel()`, await the cancelled task, and assert that it ends with an `OperationCanceledException`.",
            "Where the code offers nothing to await, replace the fixed wait by polling: `while (!isDone()) await Task.Delay(10, deadline.Token);`. It goes on as soon as the condition holds, and fails only at a generous deadline.",
            "Better still, let the code say when it is done: return the task of the clean-up, or complete a `TaskCompletionSource` that the test awaits.",
            "Turn `async void` and unobserved tasks into tasks that somebody awaits.",
        ],
        "small");

    private static Recipe Time { get; } = new(
        "Hand the code a TimeProvider, and let the test move its time by itself.",
        [
            "Take a `TimeProvider` in place of `DateTime.Now`, `Stopwatch` and timers; in the test advance a fake one by the exact span.",
            "Assert what happened and in which order, not how many milliseconds it took.",
            "Fix the time zone and the culture in the test wherever a date is formatted or parsed.",
        ],
        "medium");

    private static Recipe External { get; } = new(
        "Replace what lies outside of the process by something that the test owns.",
        [
            "Answer HTTP by an `HttpMessageHandler` of the test or by a server within the process, bound to port 0.",
            "Give every test its own directory from `Directory.CreateTempSubdirectory()`, and delete it afterwards.",
            "A test that needs the real thing belongs in a suite of its own, which first checks that the thing is there.",
        ],
        "large");

    private static Recipe Data { get; } = new(
        "Fix the seed, and compare what has no order without regard to order.",
        [
            "Pass in a `Random` with a fixed seed, and print the seed when the test fails.",
            "Sort before comparing, or compare as sets: neither hash order nor the order of a database without `ORDER BY` is promised.",
            "Pass in identifiers and moments in place of `Guid.NewGuid()` and the clock.",
        ],
        "small");

    private static Recipe Fixture { get; } = new(
        "Set up and tear down completely within the test: await everything, dispose of everything, share nothing that changes.",
        [
            "Await in an asynchronous set-up, and in the teardown stop and await whatever was started: xunit has `IAsyncLifetime`, NUnit `[SetUp]` and `[TearDown]`, MSTest `[TestInitialize]` and `[TestCleanup]`.",
            "Keep in a fixture that tests share only what no test changes; build the rest anew for every test.",
            "Let set-up fail loudly when it fails: a half-built fixture fails somewhere else, later.",
        ],
        "medium");

    private static Recipe Order { get; } = new(
        "Find the state that outlives a test (a static, a file, an environment variable) and make it belong to one test.",
        [
            "Let every test create what it needs, with a fresh registry per test, rather than rely on what an earlier one left behind.",
            "Turn static state into an instance; where it cannot go away, put it back in the teardown.",
            "Restore the environment variables, current directory and culture that a test sets.",
        ],
        "medium");

    private static Recipe Environment { get; } = new(
        "Say in the test what it expects of the machine, rather than take over whatever is there.",
        [
            "Pass `CultureInfo.InvariantCulture` wherever text is formatted, parsed, compared or changed in case; where a culture is the point, set it in the test.",
            "Keep the number of processors and the size of memory out of what is asserted: pass the degree of parallelism in.",
            "Where the code really needs more than a small machine has, let the test check that first and say so.",
        ],
        "small");

    private static Recipe Unclassified { get; } = new(
        "Repeat the failure and compare a failing run with a passing one: what does the failing assertion wait for, or share?",
        [
            "If it waits: await the work itself, or poll for the condition with a deadline.",
            "If it shares: give the test its own instance, its own port (0) and its own temporary directory.",
            "If it reads the clock, random numbers or the order of a set: pass in a `TimeProvider`, a seed, a sorted list.",
        ],
        "unknown");
}
