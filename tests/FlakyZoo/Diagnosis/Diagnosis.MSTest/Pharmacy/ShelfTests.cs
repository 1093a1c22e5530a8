namespace Diagnosis.MSTest.Pharmacy;

/// <summary>Has a folder of its own for each test, and removes it.</summary>
[TestClass]
public sealed class ShelfTests
{
    private string _folder = null!;

    private Shelf Shelf => new(_folder);

    [TestInitialize]
    public void Build() => _folder = Directory.CreateTempSubdirectory("shelf").FullName;

    [TestMethod]
    public void A_new_shelf_is_empty() => Assert.AreEqual(0, Shelf.Boxes);

    [TestMethod]
    public void A_box_is_taken_as_it_was_put()
    {
        Shelf.Put("mint", "leaves");

        Assert.AreEqual("leaves", Shelf.Take("mint"));
    }

    [TestMethod]
    public void A_taken_box_is_gone()
    {
        Shelf.Put("mint", "leaves");
        Shelf.Take("mint");

        Assert.AreEqual(0, Shelf.Boxes);
    }

    [TestMethod]
    public void A_missing_box_is_told() => Assert.ThrowsExactly<FileNotFoundException>(() => Shelf.Take("sage"));

    [TestMethod]
    public async Task Boxes_are_put_side_by_side()
    {
        await Task.WhenAll(Enumerable.Range(0, 15).Select(number => Task.Run(() => Shelf.Put($"box {number}", "content"))));

        Assert.AreEqual(15, Shelf.Boxes);
    }

    [TestMethod]
    public void A_lock_keeps_others_out()
    {
        var path = Path.Combine(_folder, "lock");
        using var held = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

        Assert.ThrowsExactly<IOException>(() => new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose());
    }

    [TestCleanup]
    public void TakeDown() => Directory.Delete(_folder, recursive: true);
}
