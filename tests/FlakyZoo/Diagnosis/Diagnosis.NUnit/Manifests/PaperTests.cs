namespace Depot.Manifests;

public class PaperTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("depot-paper-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_list_is_read_as_it_was_printed()
    {
        var paper = new Paper(_folder);

        await paper.PrintAsync("lamp", "chair");

        Assert.That(await File.ReadAllLinesAsync(paper.Path), Is.EqualTo(new[] { "lamp", "chair" }));
    }

    [Test]
    public async Task Many_lists_at_once_do_not_touch()
    {
        var papers = Enumerable.Range(0, 8).Select(_ => new Paper(_folder)).ToList();

        await Task.WhenAll(papers.Select(paper => paper.PrintAsync("lamp")));

        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(8));
    }

    [Test]
    public void A_list_that_was_not_printed_is_not_there() => Assert.That(File.Exists(new Paper(_folder).Path), Is.False);

    [Test]
    public async Task A_list_is_printed_twice()
    {
        var paper = new Paper(_folder);

        await paper.PrintAsync("lamp");
        await paper.PrintAsync("chair");

        Assert.That(await File.ReadAllTextAsync(paper.Path), Does.StartWith("chair"));
    }

    [Test]
    public async Task A_list_is_moved()
    {
        var paper = new Paper(_folder);
        await paper.PrintAsync("lamp");

        File.Move(paper.Path, paper.Path + ".old");

        Assert.That(File.Exists(paper.Path), Is.False);
    }
}
