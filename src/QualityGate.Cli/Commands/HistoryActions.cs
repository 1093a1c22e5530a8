using QualityGate.Cli.Options;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Commands;

/// <summary>What is done for each command of <c>history</c>.</summary>
internal sealed record HistoryActions(
    Func<HistoryArguments, CancellationToken, Task<ExitCode>> Show,
    Func<HistoryArguments, CancellationToken, Task<ExitCode>> Import,
    Func<HistoryArguments, CancellationToken, Task<ExitCode>> Export,
    Func<HistoryArguments, CancellationToken, Task<ExitCode>> Prune);
