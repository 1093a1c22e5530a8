using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using QualityGate.Core.Conditions;
using QualityGate.Core.Runs;
using QualityGate.Core.Suites;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Conditions;

/// <summary>Asks a test what it sees of the conditions it runs under, while somebody listens on a port outside.</summary>
internal static class Sightings
{
    public const string Specimen = "Surroundings.ConditionsAreReported";

    public static async Task<IReadOnlyDictionary<string, string>> UnderAsync(string conditions, PlannedRun planned, TestSuite suite, Discovery discovery)
    {
        using TcpListener outside = new(IPAddress.Loopback, port: 0);
        outside.Start();
        ImmutableSortedDictionary<string, string> environment = suite.Environment
            .Add("SPECIMEN_PORT", ((IPEndPoint)outside.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture))
            .Add("SPECIMEN_RUNNER", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

        await using SuiteRunner runner = new(
            [new PreparedSuite(suite with { Environment = environment }, discovery)],
            SpecimenSuite.Options with { Root = Path.GetDirectoryName(suite.AssemblyPath)! },
            TimeProvider.System);
        SuiteRun run = await runner.RunAsync(planned with { Conditions = ConditionSet.Parse(conditions) }, new Listener(), CancellationToken.None);

        Assert.True(run.Completion == Completion.Completed, run.Reason);
        return Assert.Single(run.Observations).Output!
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }
}
