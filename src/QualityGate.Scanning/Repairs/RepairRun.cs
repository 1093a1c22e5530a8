using System.Globalization;
using Microsoft.CodeAnalysis.CodeFixes;
using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Loading;

namespace QualityGate.Scanning.Repairs;

/// <summary>Asks fixes what they would do, and changes nothing. One that fails is a gap, and its fellows go on.</summary>
internal sealed class RepairRun(CompiledProject compiled, FixSet fixes)
{
    // Far beyond what any fix takes, on the busiest machine too.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly GapList _gaps = new();

    /// <summary>Repairs of one project; where more hits have a fix, the worst of them get one.</summary>
    public int Most { get; init; } = 500;

    /// <param name="hits">Of rules, in files of the project.</param>
    /// <param name="cancellationToken">Ends the fixes.</param>
    public async Task<RepairOutcome> RunAsync(ImmutableArray<Diagnostic> hits, CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> mendable =
        [
            .. hits
                .Where(hit => fixes.Of(hit.Id) is not null)
                .OrderByDescending(hit => hit.Severity)
                .ThenBy(hit => hit.Location.SourceTree!.FilePath, StringComparer.Ordinal)
                .ThenBy(hit => hit.Location.SourceSpan)
                .Take(Most),
        ];
        if (mendable.IsEmpty)
            return RepairOutcome.None;

        try
        {
            return await MendAsync(mendable, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            _gaps.Add(ScanGapKind.Fix, $"The project cannot be given to fixes: {failure.GetType().Name}: {failure.Message}");
            return RepairOutcome.None with { Gaps = _gaps.ToImmutable() };
        }
    }

    private async Task<RepairOutcome> MendAsync(ImmutableArray<Diagnostic> hits, CancellationToken cancellationToken)
    {
        var repairs = ImmutableDictionary.CreateBuilder<Diagnostic, CodeRepair>();
        using FixWorkspace workspace = new(compiled, cancellationToken);
        await workspace.PrepareAsync(cancellationToken);
        foreach (Diagnostic hit in hits)
        {
            if (await TryAsync(workspace, hit, fixes.Of(hit.Id)!, cancellationToken) is { } repair)
                repairs[hit] = repair;
        }

        return new RepairOutcome(repairs.ToImmutable(), _gaps.ToImmutable());
    }

    private async Task<CodeRepair?> TryAsync(FixWorkspace workspace, Diagnostic hit, CodeFixProvider fix, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Limit);
        try
        {
            return await workspace.MendAsync(hit, fix, limited.Token);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            string reason = failure is OperationCanceledException
                ? string.Create(CultureInfo.InvariantCulture, $"took more than {Limit.TotalSeconds} s")
                : $"{failure.GetType().Name}: {failure.Message}";
            _gaps.Add(ScanGapKind.Fix, $"{fix.GetType().Name} ({hit.Id}): {reason}");
            return null;
        }
    }
}
