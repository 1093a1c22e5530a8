namespace QualityGate.Analyzers.Package.Tests;

/// <summary>
/// The package in a local feed, and one scratch project of each framework that refers to it. Packed and built once for all
/// tests of the group, which then change one thing each and build again without restoring.
/// </summary>
public sealed class PackedRules : IAsyncLifetime
{
    private const string Version = "9.9.9";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("qualitygate-analyzers-");

    /// <summary>The framework by the name of its project, with the packages of it that this repository has restored.</summary>
    public static IReadOnlyDictionary<string, (string Id, string Version)> Frameworks { get; } = new Dictionary<string, (string, string)>
    {
        ["XunitV2Tests"] = ("xunit", "2.9.3"),
        ["XunitV3Tests"] = ("xunit.v3", "3.2.2"),
        ["NUnitTests"] = ("NUnit", "4.4.0"),
        ["MSTestTests"] = ("MSTest.TestFramework", "4.5.2"),
    };

    /// <summary>The build of all projects as the package comes.</summary>
    public DotnetRun FirstBuild { get; private set; } = new(-1, "", "");

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    public string FileOf(string name) => Path.Combine(_folder.FullName, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(name))!);
        File.WriteAllText(FileOf(name), text);
    }

    public async Task InitializeAsync()
    {
        string[] pack = Readme.Command("dotnet pack").Replace(Readme.Feed, FileOf("feed"), StringComparison.Ordinal).Split(' ');
        pack[Array.IndexOf(pack, "-c") + 1] = Metadata("Configuration");
        DotnetRun packed = await Dotnet.RunAsync(RepositoryRoot, new Dictionary<string, string>(), [.. pack[1..], "--no-build", $"-p:PackageVersion={Version}"]);
        Assert.True(packed.ExitCode == 0, packed.ToString());

        // The frameworks come from the folder of packages that this repository has filled; nothing is asked of a server.
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{FileOf("feed")}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{Metadata("PackageFolder")}" /></fallbackPackageFolders>
            </configuration>
            """);
        // Whatever stands above the temporary folder is not asked.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        foreach (string framework in Frameworks.Keys)
            WriteProject(framework, framework, SampleSource.Of(framework));

        Write("XunitV2Tests/xunit.runner.json", """{ "parallelizeTestCollections": false }""");
        Write("All.slnx", $"<Solution>{string.Concat(Frameworks.Keys.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        FirstBuild = await RunAsync("build", "All.slnx", "-v:q", "-nologo");
        Assert.True(FirstBuild.ExitCode == 0, FirstBuild.ToString());
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Builds all projects again, restored as they are.</summary>
    public Task<DotnetRun> BuildAsync(params string[] arguments) => RunAsync(["build", "All.slnx", "-v:q", "-nologo", "--no-restore", .. arguments]);

    public Task<DotnetRun> RunAsync(params string[] arguments) => RunInAsync("", arguments);

    /// <summary>Runs a command in one of the folders.</summary>
    public Task<DotnetRun> RunInAsync(string folder, params string[] arguments) => Dotnet.RunAsync(
        FileOf(folder), new Dictionary<string, string> { ["NUGET_PACKAGES"] = FileOf("packages") }, arguments);

    /// <summary>Writes a project of a framework that refers to the package, or that does not do so yet.</summary>
    /// <param name="properties">Further ones, as XML.</param>
    public void WriteProject(string name, string framework, string? source = null, string properties = "", bool hasRules = true)
    {
        (string id, string version) = Frameworks[framework];
        string rules = hasRules ? $"<PackageReference Include=\"QualityGate.Analyzers\" Version=\"{Version}\" />" : "";
        Write($"{name}/{Path.GetFileName(name)}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>{(framework == "XunitV3Tests" ? "Exe" : "Library")}</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{id}" Version="{version}" />
                {rules}
              </ItemGroup>
            </Project>
            """);
        if (source is not null)
            Write($"{name}/Tests.cs", source);
    }

    private static string Metadata(string key) => typeof(PackedRules).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
