namespace QualityGate.AnalyzerBench;

/// <summary>What is asked of the rules.</summary>
internal abstract record Request
{
    private Request()
    {
    }

    /// <summary>Say what would be done, and do nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>What do the rules cost a compile, and what do other analyzers cost it?</summary>
    public sealed record Speed : Request
    {
        /// <summary>Files of the generated test project.</summary>
        public int Files { get; init; } = 1000;

        /// <summary>How often everything is compiled; the spread is that over the rounds.</summary>
        public int Rounds { get; init; } = 10;

        /// <summary>Processor time of all threads instead of time on the clock: the only one that means something on a busy machine.</summary>
        public bool CountsProcessorTime { get; init; }

        /// <summary>Without rules that only inform: a compiler that writes no error log never runs those.</summary>
        public bool WarningsOnly { get; init; }
    }

    /// <summary>Does any rule break on broken code?</summary>
    public sealed record Damage : Request
    {
        public ImmutableArray<string> Folders { get; init; } = [];

        public int Files { get; init; } = 2000;

        public int Seed { get; init; } = 1;

        /// <summary>Leave the files as they are: damaged files that were kept are looked at again so.</summary>
        public bool IsUndamaged { get; init; }
    }

    /// <summary>How often does each rule speak up in real test code?</summary>
    public sealed record Sample : Request
    {
        public ImmutableArray<string> Folders { get; init; } = [];

        /// <summary>The rule whose hits are listed instead of counted; null for the table, <c>all</c> for every hit.</summary>
        public string? Listed { get; init; }
    }
}
