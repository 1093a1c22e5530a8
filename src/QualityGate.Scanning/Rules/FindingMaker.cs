using System.Globalization;
using QualityGate.Core.Suites;
using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Concerns;

namespace QualityGate.Scanning.Rules;

/// <summary>From diagnostics of the compiler to findings of ours.</summary>
internal sealed class FindingMaker(CompiledProject compiled, SourcePlaces places, Concerned concerned)
{
    // Ours write these for whoever weighs a finding.
    private const string CauseProperty = "rootCause";
    private const string ConfidenceProperty = "confidence";

    /// <param name="hits">Relevant ones.</param>
    /// <param name="repairs">What fixes would do about them, as far as there are any.</param>
    public IEnumerable<StaticFinding> Of(ImmutableArray<Diagnostic> hits, ImmutableDictionary<Diagnostic, CodeRepair> repairs)
    {
        ILookup<Diagnostic, ConcernedTest> tests = concerned.By(hits);
        return hits.Select(hit => Make(hit, [.. tests[hit]]) with { Repair = repairs.GetValueOrDefault(hit) });
    }

    /// <summary>Whether it speaks of flakiness, in a file of the project itself.</summary>
    public bool IsRelevant(Diagnostic diagnostic) =>
        diagnostic is { IsSuppressed: false, Severity: > DiagnosticSeverity.Hidden, Location.SourceTree: { } tree }
        && compiled.Written.Contains(tree) && CauseOf(diagnostic) is not null;

    private StaticFinding Make(Diagnostic diagnostic, ImmutableArray<ConcernedTest> tests)
    {
        SourceLocation place = places.Of(diagnostic.Location);
        (int column, int endColumn) = SourcePlaces.ColumnsOf(diagnostic.Location);
        return new StaticFinding
        {
            Rule = diagnostic.Id,
            Title = diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
            Cause = CauseOf(diagnostic) ?? throw new UnreachableException(),
            Severity = Of(diagnostic.Severity),
            Confidence = Confidences.Parse(diagnostic.Properties.GetValueOrDefault(ConfidenceProperty)),
            Message = diagnostic.GetMessage(CultureInfo.InvariantCulture),
            Location = place,
            Column = column,
            EndColumn = endColumn,
            Beside = [.. diagnostic.AdditionalLocations.Where(location => location.IsInSource).Select(places.Of).Where(beside => beside != place).Distinct()],
            Link = diagnostic.Descriptor.HelpLinkUri is { Length: > 0 } link ? link : null,
            Frame = SourcePlaces.FrameOf(diagnostic.Location.SourceTree!.GetText(), place.Line),
            Tests = tests,
        };
    }

    private static RootCause? CauseOf(Diagnostic diagnostic) =>
        diagnostic.Properties.GetValueOrDefault(CauseProperty) is { } named && Enum.TryParse(named, out RootCause cause) ? cause : RuleCauses.Of(diagnostic.Id);

    private static FindingSeverity Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => FindingSeverity.Info,
        DiagnosticSeverity.Warning => FindingSeverity.Warning,
        DiagnosticSeverity.Error => FindingSeverity.Error,
        _ => throw new UnreachableException(),
    };
}
