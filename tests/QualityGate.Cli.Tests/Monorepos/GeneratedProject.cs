using System.Globalization;

namespace QualityGate.Cli.Tests.Monorepos;

/// <summary>A test project that is written when it is needed.</summary>
internal sealed record GeneratedProject(string Name, TestKind Kind)
{
    public string Frameworks { get; init; } = "net10.0";

    /// <summary>How many tests that pass.</summary>
    public int Tests { get; init; } = 3;

    /// <summary>Further members of the class, such as a test that does not pass.</summary>
    public string Members { get; init; } = "";

    public string FileName => $"{Name}/{Name}.csproj";

    public string ProjectXml => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>{Frameworks}</TargetFrameworks>
            {Kind.Properties}
          </PropertyGroup>
          <ItemGroup>
        {string.Concat(Kind.Packages.Select(package => $"    <PackageReference Include=\"{package.Name}\" Version=\"{package.Version}\" />\n"))}  </ItemGroup>
        </Project>
        """;

    public string Source => $$"""
        namespace {{Name}};

        {{Kind.ClassAttribute}}
        public class {{Name}}Tests
        {
        {{string.Concat(Enumerable.Range(1, Tests).Select(number => Test(string.Create(CultureInfo.InvariantCulture, $"Passes{number}"), "")))}}{{Members}}
        }
        """;

    /// <summary>A test with this body, to be put among <see cref="Members"/>.</summary>
    public string Test(string name, string body) => $"    {Kind.TestAttribute}\n    public void {name}() {{ {body} }}\n";
}
