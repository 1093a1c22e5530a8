using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Scanning.Rules;

namespace QualityGate.Scanning.Sarif;

/// <summary>
/// Reads what a compiler wrote with <c>ErrorLog</c>, or another analyzer exported, in SARIF 1.0.0 or 2.1.0. Only rules that speak of
/// flakiness become findings; what was suppressed stays so.
/// </summary>
public sealed class SarifReader(string root)
{
    private readonly SourcePlaces _places = new(root);
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    /// <exception cref="QualityGateException">There is no such file (usage), or it is no SARIF (environment).</exception>
    public ProjectScan Read(string path)
    {
        string file = Path.GetFullPath(path);
        try
        {
            using FileStream stream = File.OpenRead(file);
            using JsonDocument document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("runs", out JsonElement runs) || runs.ValueKind != JsonValueKind.Array)
                throw new JsonException("There are no runs in it.");

            ImmutableArray<SarifResult> results = [.. runs.EnumerateArray().SelectMany(run => SarifResult.In(run, Path.GetDirectoryName(file)!, root))];
            return new ProjectScan
            {
                Suite = new SuiteId(_places.FileOf(file), ""),
                Files = Math.Max(1, results.Select(result => result.File).Distinct(StringComparer.Ordinal).Count()),
                Findings = [.. results.Select(Make).OfType<StaticFinding>().OrderBy(finding => finding.Location.File, StringComparer.Ordinal).ThenBy(finding => finding.Location.Line)],
            };
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new QualityGateException(FaultKind.Usage, $"--sarif names '{path}', which is no file.", missing);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new QualityGateException(FaultKind.Environment, $"{path} cannot be read as SARIF: {unreadable.Message}", unreadable);
        }
    }

    private StaticFinding? Make(SarifResult result)
    {
        if (result.IsSuppressed || result.Severity == FindingSeverity.Unknown || RuleCauses.Of(result.Rule) is not { } cause)
            return null;

        return new StaticFinding
        {
            Rule = result.Rule,
            Title = result.Title,
            Cause = cause,
            Severity = result.Severity,
            Confidence = result.Confidence,
            Message = result.Message,
            Location = new SourceLocation(_places.FileOf(result.File), result.Line),
            Column = result.Column,
            EndColumn = Math.Max(result.Column, result.EndColumn),
            Link = result.Link,
            Frame = TextOf(result.File) is { } text && result.Line <= text.Lines.Count ? SourcePlaces.FrameOf(text, result.Line) : null,
        };
    }

    private SourceText? TextOf(string file)
    {
        if (!_texts.TryGetValue(file, out SourceText? text))
            _texts[file] = text = File.Exists(file) ? SourceText.From(File.ReadAllText(file)) : null;
        return text;
    }
}
