namespace QualityGate.House.Tests.Projects;

public class SolutionWallTests
{
    private const string Runner = "src/QualityGate.Runner/QualityGate.Runner.csproj";
    private const string Specimen = "tests/FlakyZoo/Specimens/Specimens.csproj";

    [Fact]
    public void Repository_HasEveryProjectInTheSolution() => Walls.AssertUnbroken(
        SolutionWall.Check(Repository.File("QualityGate.sln"), [.. Repository.AllProjects.Select(project => project.Path)]));

    [Fact]
    public void ProjectOutsideTheSolution_IsNamed() =>
        Assert.Contains($"Add {Runner}", Assert.Single(SolutionWall.Check(Solution(), [Runner])).Advice, StringComparison.Ordinal);

    [Fact]
    public void SpecimenInTheSolution_IsNamed() =>
        Assert.Contains($"Take {Specimen} out", Assert.Single(SolutionWall.Check(Solution(Specimen), [Specimen])).Advice, StringComparison.Ordinal);

    [Fact]
    public void SpecimenOutsideTheSolution_Passes() => Assert.Empty(SolutionWall.Check(Solution(Runner), [Runner, Specimen]));

    private static TextFile Solution(params string[] projects) => new("A.sln", string.Join('\n', projects.Select(project =>
        $$"""Project("{FAE04EC0}") = "Name", "{{project.Replace('/', '\\')}}", "{E5E039B3}" """)));
}
