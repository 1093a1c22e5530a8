using System.Diagnostics;
using System.Globalization;
using QualityGate.Runner.Processes;
using QualityGate.Runner.Tests.Suites;

namespace QualityGate.Runner.Tests.Processes;

public sealed class OwnedNameTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("owned-");

    public void Dispose() => _folder.Delete(recursive: true);

    [LinuxFact]
    public async Task WhatTheDeadLeft_IsRemoved()
    {
        string prefix = await PrefixOfADeadProcessAsync();
        File.WriteAllText(PathOf(prefix + "file"), "");
        Directory.CreateDirectory(PathOf(prefix + "folder/inside"));

        OwnedName.RemoveAbandoned(_folder.FullName);

        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [LinuxFact]
    public async Task WhatIsNotSurelyTheirs_Stays()
    {
        string foreign = (await PrefixOfADeadProcessAsync()).Replace('.', '7');
        string[] names = [OwnedName.New(), foreign + ".1-file", "qualitygate-report", "qualitygate-x.1-file", "other"];
        foreach (string name in names)
            File.WriteAllText(PathOf(name), "");

        OwnedName.RemoveAbandoned(_folder.FullName);

        Assert.Equal(names.Order(StringComparer.Ordinal), _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_Differ() => Assert.NotEqual(OwnedName.New(), OwnedName.New());

    private static async Task<string> PrefixOfADeadProcessAsync()
    {
        using Process process = Process.Start("true");
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return OwnedName.Prefix.Replace(Text(Environment.ProcessId), Text(process.Id), StringComparison.Ordinal);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
