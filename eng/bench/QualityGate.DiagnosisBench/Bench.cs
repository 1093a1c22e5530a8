using QualityGate.Core.Faults;
using QualityGate.DiagnosisBench.Documents;
using QualityGate.DiagnosisBench.Measurements;
using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench;

/// <summary>Measures project after project; what goes wrong with one costs only what it would have given.</summary>
internal sealed class Bench(BenchOptions options)
{
    private const string Page = "docs/benchmarks.md";
    private const string Section = "diagnosis";

    private readonly string _output = Path.GetFullPath(options.Output);
    private readonly Measurer _measurer = new(Path.GetFullPath(options.Output), SourceFingerprint.Of("src", "analyzers"), options.Rejudges);
    private readonly List<string> _troubles = [];

    /// <returns>The exit code: 1 when something could not be measured.</returns>
    public async Task<int> RunAsync(ImmutableArray<ZooProject> projects, CancellationToken cancellationToken)
    {
        List<MeasuredProject> measured = [];
        foreach ((int place, ZooProject project) in projects.Index())
        {
            Say($"[{place + 1}/{projects.Length}] {project.Name}, {project.Specimens.Length} rows");
            if (await MeasureAsync(project, cancellationToken) is { } done)
                measured.Add(done);
        }

        await WriteAsync([.. measured], cancellationToken);
        return _troubles.Count == 0 ? 0 : 1;
    }

    private async Task<MeasuredProject?> MeasureAsync(ZooProject project, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => BuiltAsync(project, cancellationToken)) is null)
            return null;

        List<MeasuredAudit> audits = [];
        for (int seed = 1; seed <= options.Repeats; seed++)
        {
            int number = seed;
            if (await TryAsync(() => _measurer.AuditAsync(project, number, cancellationToken)) is not { } audit)
                continue;

            audits.Add(audit);
            Say(string.Create(CultureInfo.InvariantCulture, $"    audit, seed {number}: {audit.Measurement.Seconds:0} s, {AuditCost.Of(audit).Processes} processes, {Found(project, audit)}"));
        }

        MeasuredReruns? reruns = options.Reruns == 0 ? null : await TryAsync(() => _measurer.RerunAsync(project, options.Reruns, cancellationToken));
        if (reruns is not null)
            Say(string.Create(CultureInfo.InvariantCulture, $"    {reruns.Runs} plain runs: {reruns.SecondsPerRun:0.00} s each"));
        if (audits.Count == 0)
            return null;

        MeasuredProject done = new(project, [.. audits], reruns);
        _troubles.AddRange(StableScore.Of(done).Missing.Select(specimen => $"{project.Name}: no audit has {specimen}, which specimens.json names."));
        return done;
    }

    private static async Task<ZooProject> BuiltAsync(ZooProject project, CancellationToken cancellationToken)
    {
        await Measurer.BuildAsync(project, cancellationToken);
        return project;
    }

    private async Task<T?> TryAsync<T>(Func<Task<T>> measure) where T : class
    {
        try
        {
            return await measure();
        }
        catch (QualityGateException exception)
        {
            Say($"    FAILED: {exception.Message}");
            _troubles.Add(exception.Message);
            return null;
        }
    }

    private async Task WriteAsync(ImmutableArray<MeasuredProject> measured, CancellationToken cancellationToken)
    {
        string tables = DiagnosisPage.Of(measured);
        Console.WriteLine(tables);
        Directory.CreateDirectory(_output);
        await File.WriteAllTextAsync(Path.Combine(_output, "diagnosis.md"), tables, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_output, "diagnosis.json"), Results.Of(measured, _troubles).ToJson(), cancellationToken);
        foreach (string trouble in _troubles)
            Say($"Not measured: {trouble}");
        if (!options.IsForThePage || _troubles.Count > 0)
        {
            Say($"{Page} stays as it is, for this is not the whole. All of it is in {_output}.");
            return;
        }

        await File.WriteAllTextAsync(Page, MarkedSection.Replace(await File.ReadAllTextAsync(Page, cancellationToken), Section, tables), cancellationToken);
        Say($"Written into {Page}; the rest is in {_output}.");
    }

    private static string Found(ZooProject project, MeasuredAudit audit)
    {
        Sighting[] sightings = [.. Sightings.Of(new MeasuredProject(project, [audit], null))];
        return $"{sightings.Count(sighting => sighting.IsFound)} of {sightings.Length} found";
    }

    private static void Say(string line) => Console.Error.WriteLine(line);
}
