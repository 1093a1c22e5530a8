using QualityGate.AnalyzerBench;
using QualityGate.AnalyzerBench.Damage;
using QualityGate.AnalyzerBench.Precision;
using QualityGate.AnalyzerBench.Speed;

if (Arguments.Parse(args) is not { } request)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 5;
}

string[] missing =
[
    .. request switch
    {
        Request.Speed => [],
        Request.Damage { Folders: var folders } => folders.Where(folder => !Directory.Exists(folder)),
        Request.Sample { Folders: var folders } => folders.Where(folder => !Directory.Exists(folder)),
        _ => throw new UnreachableException(),
    },
];
if (missing.Length > 0)
{
    Console.Error.WriteLine($"There is no folder {string.Join(", ", missing)}: give folders that hold C# code, relative to the root of the repository.");
    return 5;
}

return request switch
{
    Request.Speed speed => await SpeedRun.PrintAsync(speed),
    Request.Damage damage => await DamageRun.PrintAsync(damage),
    Request.Sample sample => await SampleRun.PrintAsync(sample),
    _ => throw new UnreachableException(),
};
