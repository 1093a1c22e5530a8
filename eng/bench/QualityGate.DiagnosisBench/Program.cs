using QualityGate.Core.Faults;
using QualityGate.DiagnosisBench;
using QualityGate.DiagnosisBench.Zoos;

if (BenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 5;
}

using CancellationTokenSource interruption = new();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interruption.Cancel();
};
try
{
    if (options.IsDryRun)
    {
        Console.WriteLine($"{options.Repeats} audits and {options.Reruns} plain runs of each project of {string.Join(", ", options.Zoos)}");
        return 0;
    }

    ImmutableArray<ZooProject> projects = [.. options.Zoos.SelectMany(zoo => ZooReader.Read(zoo)).Where(project => options.Wants(project.Name))];
    if (projects.IsEmpty)
    {
        Console.Error.WriteLine($"No project of {string.Join(", ", options.Zoos)} is named like {string.Join(", ", options.Only)}.");
        return 5;
    }

    return await new Bench(options).RunAsync(projects, interruption.Token);
}
catch (QualityGateException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 4;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped; what was finished is used again next time.");
    return 3;
}
