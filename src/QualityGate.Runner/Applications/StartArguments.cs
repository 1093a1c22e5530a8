using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Hosts;

namespace QualityGate.Runner.Applications;

/// <summary>What an application is told at its start, in the words of its framework, besides how to reach us.</summary>
internal static class StartArguments
{
    /// <param name="kind">Whose words to use.</param>
    /// <param name="launch">How its tests are to run.</param>
    /// <param name="selection">Which of them.</param>
    /// <param name="folder">A folder of this process alone, for files that the arguments name.</param>
    /// <exception cref="QualityGateException">The framework cannot be told what is wanted.</exception>
    public static ImmutableArray<string> For(ApplicationKind kind, HostLaunch launch, NodeSelection selection, string folder) => kind switch
    {
        ApplicationKind.XunitV3 => [.. XunitV3Parallelism(launch.Parallelism), .. Filter("--filter-method", selection.Methods.Select(method => method.FullName))],
        ApplicationKind.MSTest => [.. MSTestArguments.Settings(launch, folder), .. MSTestArguments.Filter(selection.Methods)],
        ApplicationKind.NUnit => NUnitArguments.For(launch, selection.Methods, folder),
        ApplicationKind.TUnit => [.. TUnitParallelism(launch.Parallelism)],
        ApplicationKind.Unknown when launch.Parallelism == Parallelism.AsDeclared => [],
        ApplicationKind.Unknown => throw new QualityGateException(Speechless(launch.Suite)),
        _ => throw new UnreachableException(),
    };

    /// <summary>These win over xunit.runner.json, testconfig.json and [CollectionBehavior]; collections that disable parallelization for themselves stay serial.</summary>
    private static ImmutableArray<string> XunitV3Parallelism(Parallelism parallelism) => parallelism switch
    {
        Parallelism.AsDeclared => [],
        Parallelism.Serial => ["--parallel", "none"],
        Parallelism.Maximal => ["--parallel", "collections", "--max-threads", "unlimited", "--parallel-algorithm", "aggressive"],
        _ => throw new UnreachableException(),
    };

    /// <summary>TUnit is parallel unless a test says otherwise; four tests for each processor are what the others get as well.</summary>
    private static ImmutableArray<string> TUnitParallelism(Parallelism parallelism) => parallelism switch
    {
        Parallelism.AsDeclared => [],
        Parallelism.Serial => ["--maximum-parallel-tests", "1"],
        Parallelism.Maximal => ["--maximum-parallel-tests", (4 * Environment.ProcessorCount).ToString(CultureInfo.InvariantCulture)],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Filter(string option, IEnumerable<string> names) => names.SelectMany(name => new[] { option, name });

    private static Fault Speechless(TestSuite suite) => new()
    {
        Kind = FaultKind.Environment,
        Subject = suite.Id.ToString(),
        Message = $"{suite.Id} uses a test framework that this version does not know, so it cannot be told to run serially or in parallel; audit it with --conditions asconfigured.",
    };
}
