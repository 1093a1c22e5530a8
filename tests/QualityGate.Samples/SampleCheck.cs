namespace QualityGate.Samples;

/// <summary>Compares what a rule flags with the marks of a sample.</summary>
internal static class SampleCheck
{
    public static async Task RunAsync(Sample sample)
    {
        SampleCompilation compiled = SampleCompilation.Of(sample);
        ImmutableArray<Diagnostic> found = await compiled.RunAsync([sample.Rule]).ConfigureAwait(false);
        string ownId = sample.Rule.SupportedDiagnostics[0].Id;

        var wanted = compiled.Sources.SelectMany(source => source.Value.Marks.Select(mark => (source.Key, mark.Span, Id: mark.Id ?? ownId))).ToList();
        var seen = found.Select(diagnostic => (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.SourceSpan, diagnostic.Id)).ToList();
        string[] missing = [.. wanted.Except(seen).Select(mark => $"not flagged, though marked: {Describe(compiled, mark)}")];
        string[] extra = [.. seen.Except(wanted).Select(mark => $"flagged, though not marked: {Describe(compiled, mark)}")];
        string[] twice = seen.Count == seen.Distinct().Count() ? [] : ["a place is flagged twice"];
        if (missing.Length + extra.Length + twice.Length > 0)
            throw new SampleMismatchException($"{sample.Framework}: {string.Join("\n", missing.Concat(extra).Concat(twice))}\n{compiled.Numbered()}");
    }

    private static string Describe(SampleCompilation compiled, (string File, TextSpan Span, string Id) mark)
    {
        string text = compiled.Sources[mark.File].Text;
        int line = text[..mark.Span.Start].Count(letter => letter == '\n') + 1;
        return $"{mark.Id} at {mark.File}({line}): {text.Substring(mark.Span.Start, mark.Span.Length)}";
    }
}
