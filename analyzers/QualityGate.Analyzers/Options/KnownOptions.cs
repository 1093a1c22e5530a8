namespace QualityGate.Analyzers.Options;

/// <summary>Every option there is: read here, and rendered from here into docs/rules/options.md.</summary>
internal static class KnownOptions
{
    public const string ScopeAll = "all";
    public const string ParallelAuto = "auto";
    public const string ParallelAlways = "always";
    public const string ParallelNever = "never";

    public static readonly RuleOption.Choice Scope = new(
        "scope", "Which projects the rules read that also make sense in product code.", ImmutableArray.Create("tests", ScopeAll));

    public static readonly RuleOption.Names TestMethods = new(
        "test_methods", "Attributes that make a method a test, beyond those of the known frameworks.");

    public static readonly RuleOption.Names SetupMethods = new(
        "setup_methods", "Attributes or methods that run before a test.");

    public static readonly RuleOption.Names TeardownMethods = new(
        "teardown_methods", "Attributes or methods that run after a test.");

    public static readonly RuleOption.Names AssertionMethods = new(
        "assertion_methods", "Methods or types that assert.");

    public static readonly RuleOption.Names PollingMethods = new(
        "polling_methods", "Methods that wait until a condition holds, with an end.");

    public static readonly RuleOption.Names IsolationAttributes = new(
        "isolation_attributes", "Attributes that keep a test from running beside others or that undo what it changes.");

    public static readonly RuleOption.Names ForgetMethods = new(
        "forget_methods", "Methods that take a task nobody needs to wait for.");

    public static readonly RuleOption.Choice Parallel = new(
        "parallel", "Whether tests run beside each other: found out from attributes and runner files; as if the whole assembly were told to (what a class or a test says of itself still counts); or never.", ImmutableArray.Create(ParallelAuto, ParallelAlways, ParallelNever));

    public static readonly RuleOption.Pattern IssuePattern = new(
        "issue_pattern", "What a reference to a tracked issue looks like.", @"(https?://\S+)|([A-Z][A-Z0-9]+-\d+)|(#\d+)");

    public static readonly RuleOption.Number DurationFactor = new(
        "duration_factor", "How many times longer a timeout must be than the delay it is raced against.", 10, 2, 1000);

    public static readonly RuleOption.Number ShortestTimeout = new(
        "shortest_timeout", "Milliseconds below which a wait whose end fails the test is called too short.", 2000, 1, 3_600_000);

    public static readonly RuleOption.Names UnorderedTypes = new(
        "unordered_types", "Collections whose order no test may rely on, beyond those whose order is known to vary.");

    /// <summary>In the order of the table.</summary>
    public static readonly ImmutableArray<RuleOption> All = ImmutableArray.Create<RuleOption>(
        Scope, TestMethods, SetupMethods, TeardownMethods, AssertionMethods, PollingMethods, IsolationAttributes, ForgetMethods,
        Parallel, IssuePattern, DurationFactor, ShortestTimeout, UnorderedTypes);
}
