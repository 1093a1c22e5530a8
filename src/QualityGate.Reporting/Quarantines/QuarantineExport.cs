using QualityGate.Core.Quarantines;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Quarantines;

/// <summary>A quarantine in the words of those who run tests without us.</summary>
/// <param name="Text">Ready to be used, with LF at its end; empty when there is nothing to write.</param>
/// <param name="LeftOut">Selectors in force that cannot be said so: none of the formats can name a single row for certain.</param>
public sealed record QuarantineExport(string Text, ImmutableArray<string> LeftOut)
{
    private const string FullName = "FullyQualifiedName";

    /// <summary>What is typed behind <c>--format</c>.</summary>
    public static ImmutableArray<(string Name, QuarantineExportFormat Format)> Formats { get; } =
    [
        ("vstest", QuarantineExportFormat.VSTest),
        ("mtp", QuarantineExportFormat.TestingPlatform),
        ("azdo", QuarantineExportFormat.AzureDevOps),
    ];

    /// <summary>All entries that are in force.</summary>
    public static QuarantineExport Of(Quarantine quarantine, QuarantineExportFormat format)
    {
        ILookup<bool, string> selectors = quarantine.Entries
            .Where(entry => entry.StateOn(quarantine.Today) == QuarantineState.Active)
            .Select(entry => entry.Id)
            .Distinct(StringComparer.Ordinal)
            .ToLookup(selector => !QuarantineSelector.IsOfRow(selector) && ShellText.CanBeTyped(selector));
        return new QuarantineExport(Written([.. selectors[true]], format), [.. selectors[false]]);
    }

    private static string Written(ImmutableArray<string> selectors, QuarantineExportFormat format) => format switch
    {
        _ when selectors.IsEmpty => "",
        QuarantineExportFormat.VSTest => $"{string.Join('&', selectors.SelectMany(InVSTest))}\n",
        QuarantineExportFormat.TestingPlatform => Lines(selectors.SelectMany(InTestingPlatform)),
        QuarantineExportFormat.AzureDevOps => Lines(selectors.SelectMany(InAzureDevOps).Prepend("# Made by dotnet qualitygate quarantine export")),
        _ => throw new UnreachableException(),
    };

    // NUnit's adapter writes the arguments of a row behind the name of its method.
    private static IEnumerable<string> InVSTest(string selector) => QuarantineSelector.IsOfClass(selector)
        ? [$"{FullName}!~{Value($"{QuarantineSelector.ClassOf(selector)}.")}", $"{FullName}!~{Value($"{QuarantineSelector.ClassOf(selector)}+")}"]
        : [$"{FullName}!={Value(selector)}", $"{FullName}!~{Value($"{selector}(")}"];

    private static IEnumerable<string> InTestingPlatform(string selector) => QuarantineSelector.IsOfClass(selector)
        ? [$"--filter-not-class {ShellText.Quoted(QuarantineSelector.ClassOf(selector))}", $"--filter-not-class {ShellText.Quoted($"{QuarantineSelector.ClassOf(selector)}+*")}"]
        : [$"--filter-not-method {ShellText.Quoted(selector)}"];

    private static IEnumerable<string> InAzureDevOps(string selector) => QuarantineSelector.IsOfClass(selector)
        ? [selector, $"{QuarantineSelector.ClassOf(selector)}+*"]
        : [selector, $"{selector}(*"];

    private static string Value(string text) => ShellText.FilterValue(text);

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{line}\n"));
}
