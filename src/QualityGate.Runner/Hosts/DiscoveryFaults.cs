using System.Collections.Immutable;
using QualityGate.Core.Faults;
using QualityGate.Runner.Crashes;
using QualityGate.Runner.Runs;
using QualityGate.Runner.Stacks;

namespace QualityGate.Runner.Hosts;

/// <summary>Says how a host came to its end while it looked for its tests, and where.</summary>
internal static class DiscoveryFaults
{
    private const int DetailLines = 24;
    private static readonly TimeSpan DeathLimit = TimeSpan.FromSeconds(5);

    /// <summary>Waits for the last words of a host that has died.</summary>
    public static async Task<Fault> OfDeathAsync(IHostProcess host)
    {
        await Task.WhenAny(host.Exited, Task.Delay(DeathLimit)).ConfigureAwait(false);
        await host.ListenOutAsync().ConfigureAwait(false);
        CrashReport? report = CrashReport.In(host.StandardError);
        int? code = host.Exited.IsCompletedSuccessfully ? await host.Exited.ConfigureAwait(false) : null;
        return New(
            $"The test process {ExitWords.Of(code)} each time it looked for the tests: code that is run for that, such as theory data, ends it.{EndingWords.FirstLine(report?.Message ?? string.Empty)}",
            report is null ? host.StandardError : $"{report.ExceptionType}\n{report.Message}\n{report.StackTrace}");
    }

    public static Fault OfHang(TimeSpan limit, StackSnapshot stacks)
    {
        HungStack stack = HungStack.BetweenTests(stacks);
        return New(
            $"Looking for the tests took longer than {EndingWords.InSeconds(limit)}{EndingWords.Where(stack)}: code that is run for that, such as theory data, hangs.{(stack.Remark.Length > 0 ? " " : "")}{stack.Remark}",
            stack.StackTrace);
    }

    private static Fault New(string message, string details) => new()
    {
        Kind = FaultKind.HostCrashed,
        Message = message,
        Details = [.. Lines(details).Take(DetailLines)],
    };

    private static ImmutableArray<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
