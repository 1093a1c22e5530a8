using System.Text.Json.Serialization;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;

namespace QualityGate.Storage.Records.Format;

/// <summary>
/// One line of a record after its header: the format, version 1. Suites, tests and failures are written out once, get the
/// next number of their kind, and are referred to by it. A property that is null is left out; one that we do not know is ignored.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SuiteDiscovered), "suite")]
[JsonDerivedType(typeof(TestNamed), "test")]
[JsonDerivedType(typeof(FailureNamed), "failure")]
[JsonDerivedType(typeof(RunStarted), "started")]
[JsonDerivedType(typeof(TestObserved), "seen")]
[JsonDerivedType(typeof(RunEnded), "ended")]
[JsonDerivedType(typeof(ProjectScanned), "scan")]
[JsonDerivedType(typeof(CiRead), "ci")]
[JsonDerivedType(typeof(SourcesTraced), "sources")]
[JsonDerivedType(typeof(FaultFound), "fault")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Ended), "end")]
internal abstract record RecordLine
{
    private RecordLine()
    {
    }

    /// <summary>A suite has listed its tests; they are numbered from <see cref="First"/> on, and those of <see cref="Only"/> after them.</summary>
    public sealed record SuiteDiscovered : RecordLine
    {
        public required int Number { get; init; }
        public required string Project { get; init; }
        public required string Framework { get; init; }
        public required TestPlatform Platform { get; init; }

        /// <summary>Null in records from before there was a choice.</summary>
        public SuiteHost? Host { get; init; }
        public HostReason? HostReason { get; init; }

        /// <summary>Fingerprint of what was built; null in records from before it was taken.</summary>
        public string? Build { get; init; }
        public required DeclaredParallelism Parallelism { get; init; }

        /// <summary>Null for one process.</summary>
        public SideBySide? SideBySide { get; init; }
        public required int FilteredOut { get; init; }

        /// <summary>Null when all are here.</summary>
        public int? InOtherShards { get; init; }

        /// <summary>Why it is these tests; null when all were wanted.</summary>
        public SuiteChange? Change { get; init; }

        /// <summary>What is in quarantine and not to be run; null for nothing. Nothing refers to these by number.</summary>
        public ImmutableArray<RecordedTest>? SetAside { get; init; }
        public ImmutableArray<string>? Errors { get; init; }
        public required int First { get; init; }
        public required ImmutableArray<RecordedTest> Tests { get; init; }

        /// <summary>What the platform is asked for, whole methods where possible; null for everything.</summary>
        public ImmutableArray<RecordedTest>? Only { get; init; }
    }

    /// <summary>A test that discovery did not list turned up.</summary>
    public sealed record TestNamed : RecordLine
    {
        public required int Number { get; init; }
        public required int Suite { get; init; }
        public required RecordedTest Test { get; init; }
    }

    /// <summary>A failure was seen for the first time, word for word.</summary>
    public sealed record FailureNamed : RecordLine
    {
        public required int Number { get; init; }
        public required Failure Failure { get; init; }
    }

    /// <summary>A run has begun; its number is unique within its suite.</summary>
    public sealed record RunStarted : RecordLine
    {
        public required int Suite { get; init; }
        public required int Run { get; init; }
        public required ConditionSet Conditions { get; init; }
        public required int Seed { get; init; }
        public required DateTimeOffset At { get; init; }

        /// <summary>Null for the suite's own.</summary>
        public SuiteHost? Host { get; init; }

        /// <summary>Null for a process of its own.</summary>
        public Isolation? Isolation { get; init; }

        /// <summary>The tests it was asked for; null when for everything.</summary>
        public ImmutableArray<int>? Only { get; init; }

        /// <summary>The order in which they were to start; null for the framework's own.</summary>
        public ImmutableArray<int>? InOrder { get; init; }

        /// <summary>Null for a measurement.</summary>
        public RunPurpose? Purpose { get; init; }

        /// <summary>The run of the same suite that it completes; null for a run of its own.</summary>
        public int? Continues { get; init; }
    }

    /// <summary>A test has a result in a run of its suite, in place of one it had there before. There may be millions of these, hence the short names.</summary>
    public sealed record TestObserved : RecordLine
    {
        public required int Run { get; init; }
        public required int Test { get; init; }
        public required Outcome As { get; init; }

        /// <summary>How often the run had called it before; null when this was the first time.</summary>
        public int? Again { get; init; }

        /// <summary>Its place in the order of starts; null when it never started.</summary>
        public int? Order { get; init; }

        /// <summary>From the start of the run to the start of the test; null when zero.</summary>
        public TimeSpan? After { get; init; }

        /// <summary>How long it took; null when zero.</summary>
        public TimeSpan? Took { get; init; }

        /// <summary>What the platform called it this time; null when as it did at first.</summary>
        public string? Name { get; init; }

        public int? Failure { get; init; }
        public string? Skipped { get; init; }
        public string? Output { get; init; }
    }

    /// <summary>A run is over.</summary>
    public sealed record RunEnded : RecordLine
    {
        public required int Suite { get; init; }
        public required int Run { get; init; }
        public required Completion Completion { get; init; }
        public string? Reason { get; init; }
        public required DateTimeOffset StartedAt { get; init; }
        public required TimeSpan Took { get; init; }

        /// <summary>How many results were reported in it: a reader that counts otherwise has lost a line.</summary>
        public required int Seen { get; init; }

        /// <summary>Tests that were running when it was cut short and are not charged with it; null when there were none.</summary>
        public ImmutableArray<int>? InFlight { get; init; }

        /// <summary>Null when no process was left behind.</summary>
        public ImmutableArray<RecordedLeftover>? Leftovers { get; init; }

        public ImmutableArray<string>? Errors { get; init; }
    }

    /// <summary>The code of a project was read; it takes the place of what was read of it before.</summary>
    public sealed record ProjectScanned : RecordLine
    {
        public required ProjectScan Scan { get; init; }
    }

    /// <summary>The CI definitions were read; it takes the place of what was read of them before.</summary>
    public sealed record CiRead : RecordLine
    {
        public required CiHonesty Honesty { get; init; }
    }

    /// <summary>The repository was asked about the files of failing tests; it takes the place of what it said before.</summary>
    public sealed record SourcesTraced : RecordLine
    {
        public required ImmutableArray<SourceFile> Files { get; init; }
    }

    /// <summary>A project or suite could not be used.</summary>
    public sealed record FaultFound : RecordLine
    {
        public required Fault Fault { get; init; }
    }

    /// <summary>The audit goes on: runs without an end before this line never count, and their numbers are used again.</summary>
    public sealed record Resumed : RecordLine
    {
        public required DateTimeOffset At { get; init; }

        /// <summary>Runs under each condition that are asked for from here on.</summary>
        public required int Runs { get; init; }
    }

    /// <summary>No further run will be made; a record whose last line is another breaks off.</summary>
    public sealed record Ended : RecordLine
    {
        public required Ending Ending { get; init; }
    }
}
