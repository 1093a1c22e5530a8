using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Conditions;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications;
using QualityGate.Runner.Hosts;

namespace QualityGate.Runner.CommandLines;

/// <summary>
/// What is typed behind a test application, as far as its own help lists it. xUnit v3 has two languages, the platform's and one
/// of its own, and a project chooses one of them.
/// </summary>
internal sealed class ApplicationArguments(ApplicationHelp help)
{
    /// <summary>Characters. Windows allows about 32,000 on one command line; a longer selection runs everything.</summary>
    private const int LongestSelection = 24_000;

    /// <summary>The platform's own extension, and xUnit v3's.</summary>
    private static readonly ImmutableArray<string> ResultOptions = ["--report-trx", "--report-xunit-trx"];

    /// <summary>Makes the application write its results into that folder; empty when it cannot.</summary>
    public ImmutableArray<string> ResultFile(string folder) =>
        ResultOptions.FirstOrDefault(help.Lists) is { } option
            ? [option, $"{option}-filename", CommandLine.ResultName, "--results-directory", folder]
            : [.. help.Known("-trx", Path.Combine(folder, CommandLine.ResultName))];

    /// <param name="kind">The framework in the application.</param>
    /// <param name="launch">What is wanted of it.</param>
    /// <param name="folder">A folder for files that the arguments name.</param>
    /// <exception cref="QualityGateException">The framework cannot be told what is wanted.</exception>
    public ImmutableArray<string> For(ApplicationKind kind, HostLaunch launch, string folder) =>
    [
        .. ResultFile(folder),
        .. SignsOfLife(),
        .. help.Lists("-trx") ? InXunitsOwnWords(launch) : InThePlatformsWords(kind, launch, folder),
    ];

    /// <summary>A line for each test, where the application can print them.</summary>
    private IEnumerable<string> SignsOfLife() =>
    [
        .. help.Known("--output", "Detailed"),
        .. help.Known("--no-ansi"),
        .. help.Known("-reporter", "verbose"),
        .. help.Known("-noColor"),
    ];

    private IEnumerable<string> InThePlatformsWords(ApplicationKind kind, HostLaunch launch, string folder)
    {
        NodeSelection selection = NodeSelection.Of(kind, launch.Tests, launch.Listed);
        return
        [
            .. StartArguments.For(kind, launch, selection, folder),
            .. UnlessTooLong(selection.Tests is { IsEmpty: false } tests ? help.Known(["--filter-uid", .. tests.Select(test => test.Id.Row)]) : []),
        ];
    }

    private static IEnumerable<string> InXunitsOwnWords(HostLaunch launch) =>
    [
        .. launch.Parallelism switch
        {
            Parallelism.AsDeclared => Array.Empty<string>(),
            Parallelism.Serial => ["-parallel", "none"],
            Parallelism.Maximal => ["-parallel", "collections", "-maxThreads", "unlimited", "-parallelAlgorithm", "aggressive"],
            _ => throw new UnreachableException(),
        },
        .. launch.Tests switch
        {
            TestSelection.Everything => [],
            TestSelection.Only only => UnlessTooLong([.. only.Tests.Select(test => test.FullName).Distinct().SelectMany(method => new[] { "-method", method })]),
            _ => throw new UnreachableException(),
        },
    ];

    private static IReadOnlyCollection<string> UnlessTooLong(IReadOnlyCollection<string> arguments) =>
        arguments.Sum(argument => argument.Length + 1) <= LongestSelection ? arguments : [];
}
