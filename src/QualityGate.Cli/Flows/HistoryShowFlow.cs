using QualityGate.Cli.Histories;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Histories;
using QualityGate.Core.Repairs;
using QualityGate.Reporting.Histories;
using QualityGate.Storage.Histories;
using QualityGate.Storage.Repairs;

namespace QualityGate.Cli.Flows;

/// <summary>Shows what a history says of its tests, or of one of them.</summary>
internal sealed class HistoryShowFlow(Terminal terminal, Func<string, string?> variable)
{
    public async Task<ExitCode> RunAsync(HistoryArguments arguments, CancellationToken cancellationToken)
    {
        await using IHistoryStore store = await HistoryAccess.OpenAsync(arguments, variable, cancellationToken);
        History history = await HistoryAccess.ReadAsync(store, arguments.Branch, terminal, cancellationToken);
        ImmutableArray<TestTrend> trends = Trends.Of(history);
        ImmutableArray<Relapse> relapses = Relapse.In(FixesFile.Read(HistoryAccess.Root), trends);
        if (arguments.Test is { } name)
        {
            ImmutableArray<TestTrend> found = Find(name, trends);
            await terminal.Output.WriteAsync(string.Join('\n', found.Select(trend => HistoryText.Of(trend, relapses))));
            terminal.Result?.WriteLine(HistoryJson.Of(found, relapses));
        }
        else
        {
            HistorySummary summary = HistorySummary.Of(history, trends);
            await terminal.Output.WriteAsync(HistoryText.Of(summary, relapses, store.Place));
            terminal.Result?.WriteLine(HistoryJson.Of(summary, relapses, store.Place));
        }

        return ExitCode.Passed;
    }

    /// <summary>All rows of one method, when that is what was typed.</summary>
    private static ImmutableArray<TestTrend> Find(string name, ImmutableArray<TestTrend> trends)
    {
        ImmutableArray<TestTrend> exact = [.. trends.Where(trend => trend.Test.FullName == name || trend.DisplayName == name)];
        ImmutableArray<TestTrend> found = exact.IsEmpty ? [.. trends.Where(trend => trend.Test.FullName.Contains(name, StringComparison.Ordinal) || trend.DisplayName.Contains(name, StringComparison.Ordinal))] : exact;
        return found.Select(trend => trend.Test.FullName).Distinct().Count() switch
        {
            0 => throw new QualityGateException(FaultKind.Usage, $"The history knows no test '{name}'{NearestName.Hint(name, trends.Select(trend => trend.Test.FullName))}."),
            1 => found,
            var tests => throw new QualityGateException(FaultKind.Usage, $"'{name}' is a part of the names of {tests} tests, such as {found[0].Test.FullName} and {found.First(trend => trend.Test.FullName != found[0].Test.FullName).Test.FullName}: type more of it."),
        };
    }
}
