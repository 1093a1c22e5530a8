using QualityGate.CiLint.Shells.Posix;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.TestRuns;

namespace QualityGate.CiLint.Tests.TestRuns;

public class TestCommandsTests
{
    [Theory]
    [InlineData("dotnet test Shop.sln -c Release")]
    [InlineData("dotnet vstest bin/Shop.Tests.dll")]
    [InlineData("/usr/share/dotnet/dotnet test")]
    [InlineData("$DOTNET_ROOT/dotnet test")]
    [InlineData("xvfb-run -a dotnet test")]
    [InlineData("sudo -E env CI=1 dotnet test")]
    [InlineData("timeout 20m dotnet test")]
    [InlineData("docker run --rm -v .:/src sdk dotnet test /src")]
    [InlineData("docker run sdk sh -c 'cd /src && dotnet test'")]
    [InlineData("bash -c \"dotnet test\"")]
    [InlineData("dotnet-coverage collect \"dotnet test Shop.sln\"")]
    [InlineData("dotnet coverage collect dotnet test")]
    [InlineData("dotnet run --project tests/Shop.Tests -c Release")]
    [InlineData("dotnet run --project tests/Shop.Tests -- --report-trx")]
    [InlineData("dotnet exec bin/Shop.UnitTests.dll")]
    [InlineData("dotnet bin/Shop.Tests.dll --report-trx")]
    [InlineData("./artifacts/bin/Shop.Tests/Shop.Tests --report-trx")]
    [InlineData("mono packages/xunit.console.exe a.dll")]
    [InlineData("vstest.console.exe a.dll")]
    [InlineData("nunit3-console a.dll")]
    [InlineData("dotnet qualitygate audit")]
    [InlineData("dotnet msbuild -t:VSTest")]
    [InlineData("msbuild build.proj /t:Test")]
    [InlineData("dotnet cake --target=Test")]
    [InlineData("dotnet nuke RunTests")]
    [InlineData("./build.sh --target Test")]
    [InlineData("./eng/build.sh --restore --build --test")]
    [InlineData("dotnet run --project build/_build.csproj -- test")]
    [InlineData("find . -name '*.Tests.csproj' -exec dotnet test {} \\;")]
    [InlineData("find . -name '*.csproj' | xargs dotnet test")]
    public void CommandThatRunsTests_IsKnown(string command) => Assert.True(Runs(command));

    [Theory]
    [InlineData("dotnet build")]
    [InlineData("dotnet test --list-tests")]
    [InlineData("dotnet test --help")]
    [InlineData("echo dotnet test")]
    [InlineData("git commit -m 'dotnet test'")]
    [InlineData("dotnet new xunit -o Shop.Tests")]
    [InlineData("dotnet build tests/Shop.Tests")]
    [InlineData("dotnet tool install dotnet-coverage")]
    [InlineData("dotnet run --project src/Shop -- test")]
    [InlineData("dotnet run --project tests/Shop.Tests -- database create")]
    [InlineData("./build.sh CompileTests")]
    [InlineData("dotnet publish tests/Shop.Tests -o out")]
    [InlineData("./build.sh --skip-tests")]
    [InlineData("./build.sh Pack")]
    [InlineData("docker compose build IntegrationTests")]
    [InlineData("docker-compose build IntegrationTests")]
    [InlineData("dotnet qualitygate scan")]
    [InlineData("npm test")]
    [InlineData("test -f Shop.Tests.dll")]
    [InlineData("cp bin/Shop.Tests.dll out")]
    public void OtherCommand_IsNot(string command) => Assert.False(Runs(command));

    private static bool Runs(string command) => PosixReader.Read(command).All()
        .OfType<ShellNode.Command>()
        .Any(node => TestCommands.Find(CommandWords.Of(node), []) is not null);
}
