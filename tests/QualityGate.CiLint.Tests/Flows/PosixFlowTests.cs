using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;

namespace QualityGate.CiLint.Tests.Flows;


public class PosixFlowTests
{
    [Theory]
    [InlineData("dotnet test")]
    [InlineData("dotnet build\ndotnet test\necho done")]
    [InlineData("cd src && dotnet test")]
    [InlineData("dotnet test || exit 1")]
    [InlineData("dotnet test || { echo failed; exit 1; }")]
    [InlineData("dotnet test || (cat log.txt; exit 1)")]
    [InlineData("if ! dotnet test; then echo failed; exit 1; fi")]
    [InlineData("if dotnet test; then echo ok; else echo failed; false; fi")]
    [InlineData("set +e\ndotnet test\ncode=$?\nset -e\ndotnet tool run report\nexit $code")]
    [InlineData("set +e\ndotnet test\ncode=$?\nif [ $code -ne 0 ]; then\n  echo failed\n  exit $code\nfi")]
    [InlineData("failed=0\ndotnet test A || failed=1\ndotnet test B || failed=1\nexit $failed")]
    [InlineData("result=0\ndotnet test || result=$?\n[ $result -eq 0 ]")]
    [InlineData("for p in tests/*; do dotnet test $p; done")]
    [InlineData("run() { dotnet test \"$1\"; }\nrun A\nrun B")]
    [InlineData("fail() { echo \"$1\"; exit 1; }\ndotnet test || fail 'tests failed'")]
    [InlineData("output=$(dotnet test)\necho \"$output\"")]
    [InlineData("(cd src; dotnet test)")]
    [InlineData("set -o pipefail\ndotnet test | tee log.txt")]
    [InlineData("dotnet test | tee log.txt; exit ${PIPESTATUS[0]}")]
    [InlineData("dotnet test | tee log.txt\ngrep -q 'Passed!' log.txt")]
    [InlineData("find . -name '*.csproj' -print0 | xargs -0 -n1 dotnet test")]
    [InlineData("dotnet test &\npid=$!\nwait $pid")]
    [InlineData("dotnet test \\\n  --no-build \\\n  -c Release\necho done")]
    [InlineData("exec dotnet test")]
    [InlineData("case $1 in a) dotnet test;; b) echo b;; esac")]
    [InlineData("dotnet test || ./handle-failure.sh")]
    [InlineData("cat <<EOF\n|| true\nEOF\ndotnet test")]
    [InlineData("(\n  set +e\n  dotnet test\n)")]
    [InlineData("while ! dotnet test; do sleep 1; done")]
    public void UnderStrictBash_Told(string script) => Assert.IsType<Fate.Told>(Fates.Of(script, Shell.Strict));

    [Theory]
    [InlineData("dotnet test || true", CiMask.Alternative)]
    [InlineData("dotnet test || :", CiMask.Alternative)]
    [InlineData("dotnet test || echo 'tests failed'", CiMask.Alternative)]
    [InlineData("dotnet test || { echo failed; cat log; }", CiMask.Alternative)]
    [InlineData("set +e\ndotnet test\necho done", CiMask.LaterCommand)]
    [InlineData("set +e\ndotnet test\nexit 0", CiMask.ExitZero)]
    [InlineData("dotnet test; exit 0", null)]
    [InlineData("dotnet test && echo ok\necho done", CiMask.AndList)]
    [InlineData("if dotnet test; then echo ok; fi", CiMask.Branch)]
    [InlineData("if ! dotnet test; then echo '::warning::tests failed'; fi", CiMask.Branch)]
    [InlineData("dotnet test | tee log.txt", CiMask.Pipe)]
    [InlineData("dotnet test 2>&1 | grep -v noise", CiMask.Pipe)]
    [InlineData("dotnet test &\nwait", CiMask.Background)]
    [InlineData("echo \"$(dotnet test)\"", CiMask.Substitution)]
    [InlineData("export RESULT=$(dotnet test)", CiMask.Substitution)]
    [InlineData("run() { dotnet test; echo done; }\nrun || exit 1", CiMask.LaterCommand)]
    [InlineData("set +e\nfor p in a b; do dotnet test $p; done", CiMask.Loop)]
    [InlineData("code=0\ndotnet test || code=$?\necho \"ended with $code\"", CiMask.Alternative)]
    [InlineData("! dotnet test\necho x", CiMask.LaterCommand)]
    public void UnderStrictBash_Lost(string script, CiMask? mask) => Assert.Equal(mask, Fates.MaskOf(script, Shell.Strict));

    [Theory]
    [InlineData("dotnet test A\ndotnet test B", CiMask.LaterCommand)]
    [InlineData("dotnet test A && dotnet test B", null)]
    [InlineData("set -euo pipefail\ndotnet test A\ndotnet test B", null)]
    [InlineData("dotnet test A || exit $?\ndotnet test B", null)]
    [InlineData("echo begin\ndotnet test", null)]
    public void UnderPlainShell_OnlyTheLastCommandDecides(string script, CiMask? mask) => Assert.Equal(mask, Fates.MaskOf(script, Shell.Plain));

    [Fact]
    public void FunctionThatIsNeverCalled_RunsNothing() =>
        Assert.IsType<Fate.NotRun>(Fates.Of("run() { dotnet test || true; }\necho done", Shell.Strict));

    [Fact]
    public void ExitCodeInAnOutput_IsKept()
    {
        Fate fate = Fates.Of("set +e\ndotnet test\necho \"code=$?\" >> $GITHUB_OUTPUT", Shell.Strict);

        Assert.Contains("code", Assert.IsType<Fate.Lost>(fate).Kept);
    }
}
