using QualityGate.AnalyzerBench.Rules;

namespace QualityGate.AnalyzerBench.Precision;

/// <summary>How often the rules speak up in code that others wrote, and where, for reading.</summary>
internal static class SampleRun
{
    private const string EveryRule = "all";

    /// <returns>The exit code.</returns>
    public static async Task<int> PrintAsync(Request.Sample request)
    {
        if (request.IsDryRun)
        {
            Console.WriteLine($"{AnalyzerSet.Ours.Analyzers.Length} analyzers at default severity over {string.Join(", ", request.Folders)}");
            return 0;
        }

        List<FolderSample> samples = [];
        foreach (string folder in request.Folders)
        {
            samples.Add(await FolderSample.ReadAsync(folder));
            if (samples[^1].Projects == 0)
                Console.Error.WriteLine($"{folder} has no test project that names xunit, NUnit or MSTest.");
        }

        foreach (string line in request.Listed is { } rule ? samples.SelectMany(sample => Listed(sample, rule)) : SampleTable.Lines(samples, AnalyzerSet.Ours.Descriptors))
            Console.WriteLine(line);
        return 0;
    }

    private static IEnumerable<string> Listed(FolderSample sample, string rule) =>
        from hit in sample.Hits
        where rule == EveryRule || hit.Rule == rule
        select $"{(rule == EveryRule ? hit.Rule + " " : "")}{sample.Name}/{hit.Path}:{hit.Line.ToString(CultureInfo.InvariantCulture)}  {hit.Source}";
}
