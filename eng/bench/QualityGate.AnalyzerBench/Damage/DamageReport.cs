namespace QualityGate.AnalyzerBench.Damage;

/// <summary>What is said about damaged files.</summary>
internal static class DamageReport
{
    /// <summary>A rule's own failure, with the lines that say where.</summary>
    public static string Describe(Diagnostic failure) => $"{failure.Id}: {failure.GetMessage(CultureInfo.InvariantCulture)}\n{failure.Descriptor.Description.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Null when nothing is wrong.</summary>
    public static string? Complaint(DamagedFile file, TimeSpan slow) => file switch
    {
        { IsHung: true, IsSlowWithoutRules: false } => $"{file.Origin}: the analysis did not end, because of {Blamed(file)}",
        { Exception: { } exception } => $"{file.Origin}: {exception}",
        { BrokenRules: [_, ..] broken } => $"{file.Origin}: {string.Join("\n", broken)}",
        _ when file.IsSlowerThan(slow) => string.Create(CultureInfo.InvariantCulture, $"{file.Origin}: {file.Time.TotalSeconds:0.0} s, because of {Blamed(file)}"),
        _ => null,
    };

    private static string Blamed(DamagedFile file) => file.SlowRules.IsEmpty ? "all of them together" : string.Join(", ", file.SlowRules);

    /// <summary>Writes the damaged text where it can be looked at.</summary>
    public static string Keep(DamagedFile file, int index)
    {
        string folder = Path.Combine(Path.GetTempPath(), "qualitygate-bench", "damaged");
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{index:00000}.cs"));
        File.WriteAllText(path, file.Text);
        return path;
    }

    public static string Summary(IReadOnlyList<DamagedFile> files, TimeSpan slow) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        files      {files.Count}
        hits       {files.Sum(file => file.Hits)}
        AD0001     {files.Sum(file => file.BrokenRules.Length)}
        exceptions {files.Count(file => file.Exception is not null)}
        over {slow.TotalSeconds:0} s  {files.Count(file => file.IsSlowerThan(slow))}, and {files.Count(file => file.IsSlowWithoutRules)} where the compiler alone is
        slowest    {files.Max(file => file.Time).TotalSeconds:0.00} s of processor time
        """);
}
