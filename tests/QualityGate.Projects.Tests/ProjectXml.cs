namespace QualityGate.Projects.Tests;

/// <summary>The smallest project files of each kind.</summary>
internal static class ProjectXml
{
    /// <summary>An SDK project with these elements inside, and without what only makes its build slower.</summary>
    public static string Sdk(string elements, string frameworks = "net10.0") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework{(frameworks.Contains(';', StringComparison.Ordinal) ? "s" : "")}>{frameworks}</TargetFramework{(frameworks.Contains(';', StringComparison.Ordinal) ? "s" : "")}>
            <UseAppHost>false</UseAppHost>
            <EnableNETAnalyzers>false</EnableNETAnalyzers>
          </PropertyGroup>
          {elements}
        </Project>
        """;

    /// <summary>A real xunit test project; its packages are those of our own tests, so nothing is downloaded.</summary>
    public static string Xunit(string elements = "", string frameworks = "net10.0") => Sdk($"""
        <ItemGroup>
          <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
          <PackageReference Include="xunit" Version="2.9.3" />
          <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
        </ItemGroup>
        {elements}
        """, frameworks);

    /// <summary>A project that says of itself that it runs its own tests: no packages, so it builds fast.</summary>
    public static string Application(string elements = "", string frameworks = "net10.0") => Sdk($"""
        <PropertyGroup>
          <IsTestingPlatformApplication>true</IsTestingPlatformApplication>
          <GenerateRuntimeConfigurationFiles>true</GenerateRuntimeConfigurationFiles>
        </PropertyGroup>
        {elements}
        """, frameworks);

    /// <summary>A reference to another project.</summary>
    public static string Reference(string project) => $"""<ItemGroup><ProjectReference Include="{project}" /></ItemGroup>""";

    /// <summary>A solution in the XML format.</summary>
    public static string Slnx(params string[] projects) => $"""
        <Solution>
        {string.Concat(projects.Select(project => $"  <Project Path=\"{project}\" />\n"))}</Solution>
        """;

    /// <summary>A solution in the classic format, with the configurations that Visual Studio gives it.</summary>
    /// <param name="projects">Each project, and whether the solution builds it.</param>
    public static string Sln(params (string Path, bool IsBuilt)[] projects) => string.Join("\r\n",
    [
        "",
        "Microsoft Visual Studio Solution File, Format Version 12.00",
        .. projects.SelectMany((project, index) => (string[])
        [
            $"Project(\"{{9A19103F-16F7-4668-BE54-9A1E7A4F7556}}\") = \"P{index}\", \"{project.Path.Replace('/', '\\')}\", \"{Id(index)}\"",
            "EndProject",
        ]),
        "Global",
        "\tGlobalSection(SolutionConfigurationPlatforms) = preSolution",
        "\t\tDebug|Any CPU = Debug|Any CPU",
        "\t\tRelease|Any CPU = Release|Any CPU",
        "\tEndGlobalSection",
        "\tGlobalSection(ProjectConfigurationPlatforms) = postSolution",
        .. projects.SelectMany((project, index) => ((string[])["Debug", "Release"]).SelectMany(name => (string[])
        [
            $"\t\t{Id(index)}.{name}|Any CPU.ActiveCfg = {name}|Any CPU",
            .. project.IsBuilt ? [$"\t\t{Id(index)}.{name}|Any CPU.Build.0 = {name}|Any CPU"] : Array.Empty<string>(),
        ])),
        "\tEndGlobalSection",
        "EndGlobal",
        "",
    ]);

    private static string Id(int index) => $"{{00000000-0000-0000-0000-00000000000{index}}}";
}
