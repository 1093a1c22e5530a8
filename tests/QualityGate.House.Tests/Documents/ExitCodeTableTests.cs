using QualityGate.Core.Gates;

namespace QualityGate.House.Tests.Documents;

public class ExitCodeTableTests
{
    private static readonly ExitCodeTable Page = ExitCodeTable.Read(Repository.File("docs/exit-codes.md"));

    [Fact]
    public void Page_HasTheCodesOfTheProduct() =>
        Assert.Equal(Enum.GetValues<ExitCode>().Select(code => ((int)code, code.ToString())), Page.Rows);

    [Fact]
    public void Page_HasThePrecedenceOfTheProduct() =>
        Assert.Equal(ExitCodes.Precedence.Select(code => (int)code), Page.Precedence);

    [Fact]
    public void Table_IsReadFromRowsAndOrder()
    {
        ExitCodeTable table = ExitCodeTable.Read(new TextFile("a.md", "| exit | name |\n|---|---|\n| 0 | `Passed` | good |\n| 12 | `Odd` | bad |\n\n`12`, `0`\n"));

        Assert.Equal(new[] { (0, "Passed"), (12, "Odd") }, table.Rows);
        Assert.Equal(new[] { 12, 0 }, table.Precedence);
    }

    [Fact]
    public void PageWithoutATable_HasNoRows() => Assert.Empty(ExitCodeTable.Read(new TextFile("a.md", "Nothing here: `0`.\n")).Rows);
}
