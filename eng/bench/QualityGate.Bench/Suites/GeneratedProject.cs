using System.Text;

namespace QualityGate.Bench.Suites;

/// <summary>Writes the files of a suite.</summary>
internal static class GeneratedProject
{
    /// <returns>Path of the project.</returns>
    public static string Write(SuiteShape shape, string folder)
    {
        // What an earlier generation of the bench left there is not part of this suite.
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        // Not the bare name: a project named like a package it refers to (nunit) is a cycle to restore.
        string project = Path.Combine(folder, $"{shape.Name}-suite.csproj");
        File.WriteAllText(project, ProjectOf(shape.Framework));
        File.WriteAllText(Path.Combine(folder, "Tests.cs"), SourceOf(shape));
        // Nothing of the folders above reaches into the suite.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        return project;
    }

    private static string ProjectOf(TestFramework framework) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace>Bench</RootNamespace>
            {string.Concat(framework.Properties.Select(property => $"<{property.Name}>{property.Value}</{property.Name}>"))}
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(framework.Packages.Select(package => $"""<PackageReference Include="{package.Name}" Version="{package.Version}" />"""))}
          </ItemGroup>
        </Project>
        """;

    private static string SourceOf(SuiteShape shape)
    {
        StringBuilder source = new($"using {shape.Framework.Namespace};\nnamespace Bench;\n");
        for (int place = 0; place < shape.Classes; place++)
        {
            source.Append(CultureInfo.InvariantCulture, $"{shape.Framework.ClassAttribute} public class Class{place}\n{{\n");
            for (int test = 0; test < shape.TestsIn(place); test++)
                source.Append(CultureInfo.InvariantCulture, $"    {shape.Framework.TestAttribute} public void Test{test}() {{ {shape.Body} }}\n");
            source.Append("}\n");
        }

        return source.ToString();
    }
}
